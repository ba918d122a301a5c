import type { CaseHistoryItem, CaseStatus, Verdict } from '../api/caseTypes.js';
import { count } from '../format.js';
import { inLanguage } from '../language.js';
import { caseGerman } from './caseStrings.de.js';

const column: Record<CaseStatus, string> = {
  open: 'Open',
  acknowledged: 'Acknowledged',
  resolved: 'Resolved',
};
const helped: Record<Verdict, string> = {
  better: 'It helped: the next answer to the same question was better.',
  same: 'No difference: the next answer to the same question was the same.',
  worse: 'It did not help: the next answer to the same question was worse.',
};
const verdict: Record<Verdict, string> = { better: 'better', same: 'the same', worse: 'worse' };
const deedOf: Record<CaseHistoryItem['kind'], string> = {
  opened: 'opened it',
  assigned: 'assigned it',
  noted: 'noted',
  acknowledged: 'acknowledged it',
  resolved: 'resolved it',
  reopened: 'reopened it',
  lapsed: 'let it lapse',
};

/** Every word of the cases, fetched together with them. */
const english = {
  title: 'Cases',
  lead: 'Who should hear from you, and whether it helped.',
  board: 'Cases by how far they are',
  column,
  empty: {
    open: 'Nobody waits for a reply.',
    acknowledged: 'Nothing is being worked on.',
    resolved: 'Nothing is closed yet.',
  } satisfies Record<CaseStatus, string>,
  more: (column: string) => `More of ${column.toLowerCase()}`,
  undo: 'Undo',
  undone: 'Undone.',
  none: 'No cases yet',
  noneLead:
    'A survey opens one when somebody answers badly, writes a word you listen for, or asks to be contacted. Say which under Replies in a survey.',
  noneGo: 'See the surveys',
  noMatch: 'No cases match',
  noMatchGo: 'Show all cases',
  filters: 'Filters',
  assignee: 'Whose',
  anybody: 'Everybody’s',
  mine: 'Mine',
  nobodys: 'Nobody’s',
  due: 'Reply',
  anyDue: 'Due or not',
  overdue: 'Overdue only',
  touchpoint: 'Touchpoint',
  anywhere: 'All',
  isOverdue: 'Reply overdue since',
  isDue: 'Reply due by',
  nobody: 'Nobody has it',
  why: {
    score: (mark: string, question: string) => `${mark} · ${question}`,
    keyword: (word: string) => `Wrote “${word}”`,
    contact: 'Asks to be contacted',
    silence: (days: number) => `No answer for more than ${count(days, 'day', 'days')}`,
  },
  who: {
    respondent: (id: string) => id,
    visitor: (id: string) => `Visitor ${id.slice(0, 8)}`,
    prompt: () => 'Anonymous',
    gone: 'No longer held',
  },

  keys: 'Keys on the board',
  keyList: [
    ['j', 'k', 'next and previous case'],
    ['h', 'l', 'column to the left and right'],
    ['Enter', '', 'open the case'],
    ['a', '', 'acknowledge'],
    ['r', '', 'resolve'],
    ['o', '', 'reopen'],
    ['m', '', 'make it mine'],
    ['n', '', 'write a note'],
    ['Esc', '', 'close the case'],
  ] as const,

  close: 'Close the case',
  acknowledge: 'Acknowledge',
  resolve: 'Resolve',
  reopen: 'Reopen',
  assignTo: 'Assigned to',
  assignNobody: 'Nobody',
  assignMe: (email: string) => `${email} (you)`,
  note: 'Note',
  notePlaceholder: 'Called; sent a new one.',
  addNote: 'Add note',
  noteHint: 'Only your team reads it. What stands here is kept with whatever you press next.',
  viewer: 'Viewers read cases; editors work on them.',
  missing: 'There is no such case',
  missingLead: 'It may have been erased with the person it was about.',
  done: {
    acknowledge: 'Acknowledged.',
    resolve: 'Resolved.',
    reopen: 'Open again.',
    assign: 'Assigned.',
    note: 'Noted.',
  },

  answers: 'What they said',
  history: 'History',
  by: (author: string, kind: CaseHistoryItem['kind']) => `${author} ${deedOf[kind]}`,
  given: (email: string) => `to ${email}`,
  givenNobody: 'to nobody',
  forgotten: 'What was written is no longer held.',
  journey: 'Their journey so far',
  journeyCut: 'The newest fifty steps.',
  journeyNone: 'Nothing else is known of them.',
  outcome: (name: string, value: string) => (value ? `${name}: ${value}` : name),
  later: 'Afterwards',
  laterNone: 'They have not answered the same question since it was closed.',
  laterOpen: 'Known once it is resolved and they answer the same question again.',
  helped,
  changed: (before: number, after: number, how: Verdict) => `${before}, then ${after}: ${verdict[how]}`,
  counted: (n: number) => count(n, 'case', 'cases'),
};

export type CaseStrings = typeof english;
export const caseStrings = inLanguage(english, caseGerman);
