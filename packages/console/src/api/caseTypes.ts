import type { StoredResponse } from './types.js';

export const caseStatuses = ['open', 'acknowledged', 'resolved'] as const;
export type CaseStatus = (typeof caseStatuses)[number];
export type Verdict = 'better' | 'same' | 'worse';

/** What opened a case. `question` is one of the survey, or `question/row` of a matrix. */
export type CaseReason =
  | { on: 'score'; question: string; scale: string; step: number }
  | { on: 'keyword'; question: string; word: string }
  | { on: 'contact'; question: string }
  | { on: 'silence'; days: number };

/** Somebody who should be replied to. */
export interface CaseItem {
  id: string;
  status: CaseStatus;
  survey: string;
  touchpoint: string;
  /** Whose it is; null once it has been let go of. */
  subject: { kind: 'respondent' | 'visitor' | 'prompt'; id: string } | null;
  reasons: CaseReason[];
  /** The same in words, with the ids of questions in them. */
  why: string;
  assignee: { id: string; email: string } | null;
  openedAt: string;
  dueAt: string | null;
  isOverdue: boolean;
  firstReplyAt: string | null;
  resolvedAt: string | null;
}

export interface CasePage {
  items: CaseItem[];
  next: string | null;
}

export interface CaseHistoryItem {
  at: string;
  author: string;
  kind: 'opened' | 'assigned' | 'noted' | 'acknowledged' | 'resolved' | 'reopened' | 'lapsed';
  /** Of `opened` and `assigned`; null: nobody's. */
  assignee?: string | null;
  /** Null where it is not held any more. */
  words?: string | null;
}

export type CaseJourneyItem =
  | ({ type: 'response' } & StoredResponse)
  | { type: 'outcome'; id: string; at: string; name: string; value?: number; currency?: string };

/** The same question, answered after the case was closed. */
export interface AnswerAfter {
  prompt: string;
  at: string;
  question: string;
  scale: string;
  before: number;
  after: number;
  verdict: Verdict;
}

export interface CaseDetail extends CaseItem {
  responses: StoredResponse[];
  history: CaseHistoryItem[];
  journey: { items: CaseJourneyItem[]; isCut: boolean };
  later: AnswerAfter[];
  helped: Verdict | null;
}

/** What can be done to a case. */
export type CaseDeed =
  | { do: 'assign'; assignee: string | null }
  | { do: 'note'; words: string }
  | { do: 'acknowledge' | 'resolve' | 'reopen'; words?: string };
