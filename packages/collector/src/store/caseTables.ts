export type CaseStatus = 'open' | 'acknowledged' | 'resolved';

/** What was done to a case. `lapsed`: nothing is held any more of whom it concerns, so the collector closed it. */
export type CaseDeed = 'opened' | 'assigned' | 'noted' | 'acknowledged' | 'resolved' | 'reopened' | 'lapsed';

/** Somebody who should be replied to, at one touchpoint. Of one person and touchpoint at most one is not resolved. */
export interface CaseTable {
  project_id: string;
  /** Grows with time. */
  id: string;
  status: CaseStatus;
  survey: string;
  touchpoint: string;
  /** Whom it concerns, as well as it is known: a person, a browser, or one showing. `nobody` when it has lapsed. */
  subject_kind: 'respondent' | 'visitor' | 'prompt' | 'nobody';
  subject: string;
  /** An account's id. */
  assignee: string | null;
  /** When the collector received the answer, or found the silence. */
  opened_at: number;
  /** When the newest answer that belongs to it was received: what is held of it ages from here. */
  last_at: number;
  /** When the first reply is due. */
  due_at: number | null;
  /** The first time that a person acknowledged, noted or resolved it. */
  first_reply_at: number | null;
  /** Null while it is not resolved, and when it lapsed without having been. */
  resolved_at: number | null;
}

/** A prompt that belongs to a case. */
export interface CasePromptTable {
  project_id: string;
  case_id: string;
  prompt: string;
  /** `cause`: its response, or its being left unanswered, is why there is a case · `later`: was answered after closing. */
  role: 'cause' | 'later';
  /** Seq of the response that the reasons are of; 0 where there is none. */
  seq: number;
  at: number;
  /** JSON: a list of `Reason`. */
  reasons: string;
}

/** The history of a case; only ever added to, and its words emptied when they are not held any longer. */
export interface CaseEventTable {
  project_id: string;
  case_id: string;
  /** Grows with time. */
  id: string;
  at: number;
  /** `Principal.name`, or `cairn`. */
  author: string;
  kind: CaseDeed;
  /** E-mail address of whom it was assigned to; null: taken from everybody. */
  assignee: string | null;
  /** What somebody wrote. */
  words: string | null;
}

/** When a respondent answered a survey last, and was asked it last; kept where a survey looks out for silence. */
export interface CaseWatchTable {
  project_id: string;
  survey: string;
  respondent: string;
  touchpoint: string;
  /** 0: never. */
  answered_at: number;
  /** 0: never. */
  asked_at: number;
  asked_prompt: string;
  /** The answer after which the silence was seen already; 0: none. */
  settled_at: number;
  /** The older of the two times: what is held ages from there. */
  oldest_at: number;
}
