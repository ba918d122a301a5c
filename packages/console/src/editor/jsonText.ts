import type { AuthoredSurvey } from '../api/types.js';
import { same } from '../surveys/sameValues.js';
import { isSurveyShaped } from './surveyShape.js';

/** A survey as text, and what it was made of: while both agree, text and form are in step. */
export interface JsonText {
  text: string;
  /** The survey that the text says, or said when it could last be read. */
  survey: AuthoredSurvey;
}

export const jsonOf = (survey: AuthoredSurvey) => `${JSON.stringify(survey, null, 2)}\n`;

/**
 * What stands in the field: the text that was typed for as long as it says what the draft says, or says nothing that
 * can be read; the draft written anew once the form has changed it.
 */
export function shownText(
  typed: JsonText | undefined,
  survey: AuthoredSurvey,
): { text: string; isBehind: boolean } {
  if (!typed) return { text: jsonOf(survey), isBehind: false };
  if (same(typed.survey, survey)) return { text: typed.text, isBehind: false };
  // Unreadable words are nowhere else: they stay until their author lets them go.
  const isKept = !saysSurvey(typed.text);
  return { text: isKept ? typed.text : jsonOf(survey), isBehind: isKept };
}

function saysSurvey(text: string): boolean {
  try {
    return isSurveyShaped(JSON.parse(text));
  } catch {
    return false;
  }
}
