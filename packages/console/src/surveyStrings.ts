import { count } from './format.js';
import { inLanguage } from './language.js';
import { surveyGerman } from './surveyStrings.de.js';

/** The surveys of the draft: what they lack, whether they are saved, and publishing them. */
const english = {
  surveys: {
    title: 'Surveys',
    lead: 'What is asked, at which moment of the journey.',
    noneInStage: 'Nothing is asked in this stage.',
    none: 'No surveys yet',
    questions: (n: number) => count(n, 'question', 'questions'),
    changed: 'Changed, not published',
    status: { draft: 'Draft', live: 'Live', paused: 'Paused', archived: 'Archived' },
    /** Within a sentence. */
    statusWord: { draft: 'draft', live: 'live', paused: 'paused', archived: 'archived' },
    missingTitle: 'There is no such survey',
    missingLead: (id: string) => `There is no survey with the id ${id}. It may have been renamed or removed.`,
    back: 'All surveys',
  },
  advice: {
    severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
    counted: {
      error: (n: number) => count(n, 'error', 'errors'),
      warning: (n: number) => count(n, 'warning', 'warnings'),
      info: (n: number) => count(n, 'remark', 'remarks'),
    },
    apply: (what: string) => `Apply: ${what}`,
    canPublish: (counted: string) => `${counted}. You can publish all the same.`,
  },
  draft: {
    saving: 'Saving',
    saved: 'Saved as draft',
    failed: (message: string) => `Not saved: ${message}`,
    invalid: 'Not saved: correct what is marked below.',
    invalidElsewhere: (where: string) => `Not saved: ${where}`,
    conflict: 'Not saved: choose above what to keep.',
    conflictTitle: 'Somebody else changed the draft while you were writing',
    conflictLead: 'Your words are still here, on this page, but not saved. Choose what to keep.',
    keepMine: 'Put my changes into the newer draft',
    takeTheirs: 'Drop my changes',
  },
  publish: {
    label: 'Publishing',
    button: (version: number) => `Publish version ${version}`,
    publishing: 'Publishing',
    upToDate: (version: number) => `Version ${version} is live. The draft is the same.`,
    nothingLive: 'Nothing is live yet.',
    differs: (n: number, version: number) => `${count(n, 'change', 'changes')} since version ${version}`,
    first: 'This will be the first version that visitors see.',
    done: (version: number, counted: string) =>
      `Version ${version} is live${counted && `, with ${counted}`}. Pages ask with it within two minutes.`,
    failed: (message: string) => `Not published: ${message}`,
    show: 'What changes',
  },
  change: {
    added: (survey: string) => `${survey}: new survey`,
    removed: (survey: string) => `${survey}: removed`,
    status: (survey: string, from: string, to: string) => `${survey}: ${from} becomes ${to}`,
    name: (from: string, to: string) => `${from}: renamed to ${to}`,
    wording: (survey: string, from: string, to: string) => `${survey}: “${from}” becomes “${to}”`,
    words: (survey: string, question: string) => `${survey}: words under “${question}”`,
    labels: (survey: string, question: string) => `${survey}: words at the ends of “${question}”`,
    thanks: (survey: string) => `${survey}: line of thanks`,
    settings: (survey: string) => `${survey}: other settings`,
    journey: 'Journey: stages or touchpoints',
    project: 'Settings of the project',
  },
};

export type SurveyStrings = typeof english;
export const surveyStrings = inLanguage(english, surveyGerman);
