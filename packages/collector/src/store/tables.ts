import type { CairnEvent } from '@cairn/schema';
import type { AuditAction } from '../access/auditActions.js';
import type { KeyScope, Role } from '../access/roles.js';

/**
 * Every table as Kysely sees it. Times are milliseconds since 1970 by the server's clock; flags are 0 or 1;
 * `project_id` leads every primary and unique key of what belongs to a tenant.
 */
export interface Tables {
  project: ProjectTable;
  public_key: PublicKeyTable;
  document_draft: DocumentDraftTable;
  document_version: DocumentVersionTable;
  event: EventTable;
  prompt: PromptTable;
  answer_rollup: AnswerRollupTable;
  prompt_rollup: PromptRollupTable;
  reach_rollup: ReachRollupTable;
  api_key: ApiKeyTable;
  setup_token: SetupTokenTable;
  session: SessionTable;
  account: AccountTable;
  membership: MembershipTable;
  invitation: InvitationTable;
  audit_entry: AuditEntryTable;
}

export type Flag = 0 | 1;

export interface ProjectTable {
  id: string;
  name: string;
  time_zone: string;
  /** JSON: the list of origins that may send events. */
  origins: string;
  /** The published version that browsers get. */
  live_version: number;
  created_at: number;
}

/** What the script tag carries. It can only write, and only from the project's origins. */
export interface PublicKeyTable {
  project_id: string;
  key: string;
  created_at: number;
}

export interface DocumentDraftTable {
  project_id: string;
  /** Counts saved changes; the ETag of the admin API. */
  revision: number;
  /** JSON as it was written, defaults not filled in. */
  body: string;
  updated_at: number;
}

export interface DocumentVersionTable {
  project_id: string;
  version: number;
  body: string;
  author: string;
  note: string;
  published_at: number;
}

/** Every accepted event, once. Clustered by id, and a UUIDv7 begins with its time: new rows go to the end. */
export interface EventTable {
  project_id: string;
  id: string;
  type: CairnEvent['type'];
  prompt: string | null;
  seq: number | null;
  /** When it happened, by the browser's clock corrected to ours. */
  at: number;
  received_at: number;
  /** JSON of the event as accepted. */
  body: string;
}

/**
 * One showing of a survey, gathered from all its events in whatever order they came.
 * That the row exists means shown; `seq > 0` means started: a response implies both, so no rate exceeds 100 %.
 */
export interface PromptTable {
  project_id: string;
  prompt: string;
  survey: string;
  touchpoint: string;
  version: number;
  variant: string | null;
  first_at: number;
  last_at: number;
  completed: Flag;
  dismissed: Flag;
  /** Seq of the winning response; 0 while there is none. */
  seq: number;
  /** The winning response, as an event's id: its words live in one place only. */
  response_id: string | null;
  response_at: number | null;
  response_received_at: number | null;
  /** What the winning response adds to the answer rollup, as `writeMeasures` has it. */
  measures: string;
}

/** Answers by day, question and step. `dimension` and `value` are empty for "everybody". */
export interface AnswerRollupTable {
  project_id: string;
  day: string;
  survey: string;
  question: string;
  scale: string;
  touchpoint: string;
  dimension: string;
  value: string;
  bucket: number;
  n: number;
}

export interface PromptRollupTable {
  project_id: string;
  day: string;
  survey: string;
  touchpoint: string;
  dimension: string;
  value: string;
  shown: number;
  started: number;
  completed: number;
  dismissed: number;
}

export interface ReachRollupTable {
  project_id: string;
  day: string;
  touchpoint: string;
  /** Thousandths of a moment, each report weighted by 1 / rate: whole numbers add up exactly in any order. */
  moments_milli: number;
  reports: number;
}

export interface ApiKeyTable {
  /** SHA-256 of the key; the key itself is never stored. */
  hash: string;
  /** Names the key in the admin API. */
  id: string;
  /** The first characters, so that people can tell their keys apart. */
  prefix: string;
  name: string;
  scope: KeyScope;
  /** Null: every project. */
  project_id: string | null;
  created_by: string;
  created_at: number;
  /** Written at most once a minute. */
  last_used_at: number | null;
  revoked_at: number | null;
}

export interface SetupTokenTable {
  hash: string;
  created_at: number;
  used_at: number | null;
}

export interface SessionTable {
  /** SHA-256 of the cookie's secret. */
  hash: string;
  /** Names the session in the admin API. */
  id: string;
  account_id: string;
  /** The browser as it calls itself, so that people can tell their sessions apart. */
  agent: string;
  created_at: number;
  /** Written at most once a minute. */
  seen_at: number;
  /** However busy the session is. */
  expires_at: number;
}

/** One person, by e-mail address. */
export interface AccountTable {
  id: string;
  /** Normalised. */
  email: string;
  /** argon2id with its parameters, as the PHC string format has it. */
  password_hash: string;
  created_at: number;
  password_changed_at: number;
}

/** What one person may do in one project, or, with `everyProject` for its id, in all of them. */
export interface MembershipTable {
  project_id: string;
  account_id: string;
  role: Role;
  created_at: number;
}

/** Gone when it is accepted or revoked. */
export interface InvitationTable {
  project_id: string;
  id: string;
  /** SHA-256 of the link's secret. */
  hash: string;
  email: string;
  /** Null: it renews a password, and changes nothing else. */
  role: Role | null;
  /** Made on the data folder itself: whoever is locked out may choose a new password with it. */
  renews_password: Flag;
  invited_by: string;
  created_at: number;
  expires_at: number;
}

/** What somebody did. Only ever added to, and forgotten after a year. */
export interface AuditEntryTable {
  project_id: string;
  /** Ids grow with time. */
  id: string;
  at: number;
  actor: string;
  action: AuditAction;
  target: string;
  /** JSON. */
  detail: string;
}
