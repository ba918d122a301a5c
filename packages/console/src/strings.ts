import { answerStrings } from './answerStrings.js';
import { breakpointStrings } from './breakpointStrings.js';
import { doorStrings } from './doorStrings.js';
import { editorStrings } from './editorStrings.js';
import { filterStrings } from './filterStrings.js';
import { journeyStrings } from './journeyStrings.js';
import { metricNames } from './metricNames.js';
import { shellStrings } from './shellStrings.js';
import { surveyStrings } from './surveyStrings.js';
import { touchpointStrings } from './touchpointStrings.js';

/**
 * Every word of the screens that a visit begins with, in the language of the page. The words of a part stand in a file of
 * their own, with another beside it for each language: sentence case; verbs on buttons; an error says what to do.
 */
export const strings = {
  ...shellStrings,
  ...answerStrings,
  ...surveyStrings,
  door: doorStrings,
  journey: journeyStrings,
  breakpoints: breakpointStrings,
  touchpoint: touchpointStrings,
  filters: filterStrings,
  editor: editorStrings,
  metric: metricNames,
};
