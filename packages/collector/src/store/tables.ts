import type { CairnEvent } from '@cairn/schema';
import type { ColumnType } from 'kysely';
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
  event: EventTable & EventSubjectColumns;
  prompt: PromptTable;
  answer_rollup: AnswerRollupTable;
  prompt_rollup: PromptRollupTable;
  reach_rollup: ReachRollupTable;
  dead_letter: DeadLetterTable;
  write_check: WriteCheckTable;
  api_key: ApiKeyTable;
  setup_token: SetupTokenTable;
  session: SessionTable;
  account: AccountTable;
  membership: MembershipTable;
  invitation: InvitationTable;
  audit_entry: AuditEntryTable;
  webhook: WebhookTable;
  delivery: DeliveryTable;
  tombstone: TombstoneTable;
  pepper: PepperTable;
  identity_secret: IdentitySecretTable;
  identity_nonce: IdentityNonceTable;
  identity_unproved: IdentityUnprovedTable;
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
  /** Whether a respondent counts only when a token proves it. */
  identity_required: Flag;
  /** Days after which what was said is emptied; null: kept. */
  retention_days: number | null;
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

/** Read by the database out of `body`: whose the event is, and that nothing of it is held any more. */
export interface EventSubjectColumns {
  respondent: ColumnType<string | null, never, never>;
  visitor: ColumnType<string | null, never, never>;
  erased: ColumnType<Flag | null, never, never>;
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

/** An event that was judged and that the store refused, kept until somebody replays it. */
export interface DeadLetterTable {
  project_id: string;
  id: string;
  received_at: number;
  /** What the sender was told. */
  code: 'not_stored';
  /** What the database said, for people. */
  reason: string;
  /** JSON of the event as accepted. */
  body: string;
  /** JSON of the rest of the `AcceptedEvent`: judging it again later would judge it by another clock. */
  judged: string;
}

/** One row that comes and goes while the store is asked whether it takes writes again. */
export interface WriteCheckTable {
  id: number;
  room: string;
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

/** What the host's server signs identities with. The HMAC needs the secret itself, so it stands here as it is. */
export interface IdentitySecretTable {
  project_id: string;
  id: string;
  secret: string;
  created_at: number;
  /** Null: the current one. What was signed with it counts for what happened until then. */
  retires_at: number | null;
}

/** The browser that a token belongs to: the first that used it. */
export interface IdentityNonceTable {
  project_id: string;
  nonce: string;
  visitor: string;
  /** When no token with this nonce can count any more. */
  expires_at: number;
}

/** How often a respondent was dropped, by local day and reason. */
export interface IdentityUnprovedTable {
  project_id: string;
  day: string;
  reason: string;
  n: number;
}

/** Somebody, or a prompt, that was erased: what still arrives of it is not kept. */
export interface TombstoneTable {
  project_id: string;
  /** A keyed hash of who it was; see `subjectHash`. */
  subject: string;
  erased_at: number;
  /** How much was erased, as the receipt tells it. */
  events: number;
  prompts: number;
}

/** The key of a project's subject hashes. */
export interface PepperTable {
  project_id: string;
  pepper: string;
}

/** Whom a project tells of its responses. */
export interface WebhookTable {
  project_id: string;
  id: string;
  url: string;
  /** JSON: the kinds of events that it is told of. */
  events: string;
  /** Signs what is sent, so it stands here as it is. */
  secret: string;
  /** Signs as well while a rotation lasts. */
  former_secret: string | null;
  former_until: number | null;
  /** `gone`: the receiver said 410, and is told nothing until somebody switches it on again. */
  state: 'active' | 'paused' | 'gone';
  created_at: number;
  /** Attempts that failed since the last that did not. */
  failures: number;
  failing_since: number | null;
  last_error: string | null;
  delivered_at: number | null;
}

/** One thing that a webhook is told, written in the transaction of the event that it is about. */
export interface DeliveryTable {
  project_id: string;
  id: string;
  webhook: string;
  kind: 'response.completed' | 'response.partial';
  prompt: string;
  /** The event whose words are sent: they are read when they are sent, and kept in one place only. */
  event: string;
  created_at: number;
  state: 'pending' | 'delivered' | 'dead' | 'erased';
  attempts: number;
  /** When it is tried next; null when it is not. */
  next_at: number | null;
  status: number | null;
  error: string | null;
  /** How the receiver's answer began. */
  answer: string | null;
  done_at: number | null;
}
