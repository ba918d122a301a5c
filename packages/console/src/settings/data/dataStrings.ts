import { count, number } from '../../format.js';
import { inLanguage } from '../../language.js';
import { dataGerman } from './dataStrings.de.js';

/** Every word about what goes out of a project, what comes into it, and what the store would not take. */
const english = {
  data: {
    outTitle: 'Export',
    outLead: 'Everything that the project holds, as files that other programs read.',
    document: 'Document',
    documentDetail: 'Journey, surveys and settings, as they stand in the draft',
    kind: { response: 'Answers', prompt: 'Prompts', outcome: 'Outcomes' },
    kindDetail: {
      response: 'One a line, with who gave it and where',
      prompt: 'Who was asked, and what came of it',
      outcome: 'Business results that were reported',
    },
    download: (what: string, form: string) => `${form}: download ${what.toLowerCase()}`,
  },
  take: {
    title: 'Import a document',
    lead: 'From a file, such as one that was exported elsewhere. You see what it changes before anything does.',
    file: 'Document as JSON',
    noJson: 'This is no JSON. Take a file that was downloaded as a document.',
    wrong: 'This document cannot be imported',
    warnings: (n: number) =>
      `The linter has ${count(n, 'remark', 'remarks')} on it. It can be imported all the same.`,
    take: 'Import into the draft',
    taken: 'It is in the draft. Look it over and publish.',
  },
  bring: {
    title: 'Import answers',
    lead: 'From a table of another tool. Answers that were imported before are not counted twice.',
    noSurvey: 'Publish a survey first: answers are judged by its questions.',
    survey: 'Answers to',
    file: 'Table as CSV',
    fileHint:
      'With a first line that names the columns: id, at, and each question by its id or its words; also respondent, touchpoint, locale.',
    missing: (columns: string) => `The table has no column ${columns}.`,
    read: (n: number, columns: string) => `${count(n, 'row', 'rows')} with ${columns}.`,
    unused: (columns: string) => `Left out, because no question is called so: ${columns}.`,
    look: 'See what would happen',
    bring: (n: number) => `Import ${count(n, 'answer', 'answers')}`,
    would: (n: number) => `${count(n, 'answer', 'answers')} would be imported. Nothing has been yet.`,
    did: (n: number) => `${count(n, 'answer', 'answers')} imported.`,
    duplicate: (n: number) => `${count(n, 'was', 'were')} there already.`,
    erased: (n: number) => `Left out, as they belong to somebody who was erased: ${number(n)}.`,
    rejected: (n: number) => `${number(n)} cannot be imported:`,
    wrongTime: (text: string) =>
      `“${text}” is no clear time. Write 2026-04-03, 3.4.2026 or 3.4.2026 14:30 (times are UTC).`,
    line: (line: number, message: string) => `Line ${number(line)}: ${message}`,
  },
  letters: {
    title: 'Set aside',
    lead: 'Events that were right and that the store would not take. They wait here until somebody tries them again.',
    none: 'Nothing is set aside',
    noneLead: 'Everything that arrived is stored.',
    replay: 'Try again',
    replayAll: (n: number) => (n === 1 ? 'Try it again' : `Try all ${number(n)} again`),
    replayed: (stored: number, refused: number, why: string) =>
      refused
        ? `${number(stored)} stored, ${number(refused)} refused again: ${why}`
        : `${count(stored, 'event is', 'events are')} stored.`,
    first: 'Newest events',
    more: 'Older events',
  },
};

export type DataStrings = typeof english;
export const dataStrings = inLanguage(english, dataGerman);
