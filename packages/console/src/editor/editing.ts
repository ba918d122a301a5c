import { pathOf } from '@cairn/schema/lint/fix';
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { AuthoredDocument, AuthoredSurvey, Finding } from '../api/types.js';
import { type Advice, adviceAt } from '../surveys/advice.js';
import { findingsAt } from '../surveys/findingsAt.js';
import { type Keys, setIn, valueIn } from './setIn.js';
import type { ShownPlaces } from './shownPlaces.js';

/** The survey that is open, and how its fields change it. */
export interface Editing {
  document: AuthoredDocument;
  survey: AuthoredSurvey;
  /** The document that visitors are asked with now; undefined where nothing is live. */
  live: AuthoredDocument | undefined;
  /** Where the survey stands: `surveys[3]`. */
  path: string;
  canWrite: boolean;
  findings: readonly Finding[];
  advice: Advice;
  /** Places that have a field on the page, so that what is said of them stands beside it and nowhere else. */
  shown: ShownPlaces;
  change: (to: (before: AuthoredSurvey) => AuthoredSurvey) => void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('a field of the editor stands outside of it');
  return editing;
}

export interface Place {
  value: unknown;
  set: (value: unknown) => void;
  /** What is wrong there. */
  problems: string[];
  /** What is unwise there. */
  advice: Advice;
}

/** One place of the open survey: what stands there, how to change it, and what is said of it. */
export function usePlace(keys: Keys): Place {
  const { survey, path, change, findings, advice, shown } = useEditing();
  const here = placePath(path, keys);
  useEffect(() => shown.add(here), [shown, here]);
  return {
    value: valueIn(survey, keys),
    set: (value) => change((before) => setIn(before, keys, value)),
    problems: findingsAt(findings, here),
    advice: adviceAt(advice, here),
  };
}

/** The path of a place in the survey, as findings name it. */
export function placePath(survey: string, keys: Keys): string {
  const inner = pathOf(keys);
  return inner ? `${survey}.${inner}` : survey;
}
