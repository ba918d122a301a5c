import type { CaseStatus } from './caseTypes.js';
import type { Side, StoredResponse } from './types.js';

/** One response with everything that came with it. */
export interface FullResponse extends StoredResponse {
  locale: string;
  visitor?: string;
  respondent?: string;
  /** The page named somebody without proof; the name was dropped. */
  unverified?: true;
  imported?: { source: string; sourceId: string };
  context?: {
    page?: string;
    device?: string;
    attributes?: Record<string, string | number | boolean>;
    properties?: Record<string, string | number | boolean>;
  };
}

export interface CaseOfResponse {
  id: string;
  status: CaseStatus;
}

/** Something else that is known of the same person. */
export type JourneyStep =
  | {
      type: 'response';
      at: string;
      prompt: string;
      survey: string;
      touchpoint: string;
      complete: boolean;
      score: ({ question: string; scale: string; step: number } & Side) | null;
      case: CaseOfResponse | null;
    }
  | { type: 'dismissed'; at: string; prompt: string; survey: string; touchpoint: string }
  | { type: 'outcome'; at: string; name: string; value?: number; currency?: string };

export interface ResponsePlace {
  response: FullResponse;
  case: CaseOfResponse | null;
  journey: { before: JourneyStep[]; after: JourneyStep[] };
}

/** A filter that the team has named. */
export interface ResponseView {
  id: string;
  name: string;
  filter: Record<string, string>;
  author: string;
}

export interface ResponseViews {
  items: ResponseView[];
  /** The one that this person begins with. */
  default: string | null;
}
