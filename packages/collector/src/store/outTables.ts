import type { DigestFrequency } from '../digest/dueIssue.js';

/** A certain breakpoint that was told of, and of which it was not yet told that it is none any more. */
export interface BreakpointStateTable {
  project_id: string;
  /** As `breakpointId` has it: touchpoint, survey, question and scale. */
  id: string;
  entered_at: number;
}

/** Who wants to be written to about a project, and when. */
export interface DigestSubscriptionTable {
  project_id: string;
  account_id: string;
  frequency: DigestFrequency;
  /** 0 to 23, in the project's time zone. */
  hour: number;
  /** Since when it is wanted like this. */
  since: number;
  /** Signs the link that ends it, so it stands here as it is. */
  secret: string;
}

/** One digest of one person, claimed before it is sent. */
export interface DigestIssueTable {
  project_id: string;
  account_id: string;
  /** `weekly 2026-03-02`: the day on which it fell due. */
  issue: string;
  /** `sending` and `unknown` are not tried again: it may have arrived. */
  state: 'sending' | 'sent' | 'refused' | 'unknown';
  attempts: number;
  claimed_at: number;
  /** When one that was refused is tried again. */
  next_at: number | null;
  error: string | null;
}
