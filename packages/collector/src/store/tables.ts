import type { CairnEvent } from '@cairn/schema';
import type { ColumnType } from 'kysely';
import type {
  AccountTable,
  ApiKeyTable,
  AuditEntryTable,
  InvitationTable,
  MembershipTable,
  SessionTable,
  SetupTokenTable,
} from './accessTables.js';
import type { CaseEventTable, CasePromptTable, CaseTable, CaseWatchTable } from './caseTables.js';
import type { CommentTable, CommentWordsTable, Side } from './commentTables.js';
import type { CompactionTable } from './compactionTable.js';
import type { BreakpointStateTable, DigestIssueTable, DigestSubscriptionTable } from './outTables.js';
import type {
  IdentityNonceTable,
  IdentitySecretTable,
  IdentityUnprovedTable,
  PepperTable,
  TombstoneTable,
} from './privacyTables.js';
import type { SamplingShareTable, SamplingTable } from './samplingTables.js';
import type { DefaultViewTable, ResponseViewTable } from './viewTables.js';
import type { DeliveryTable, WebhookTable } from './webhookTables.js';

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
  segment_value: SegmentValueTable;
  note: NoteTable;
  dead_letter: DeadLetterTable;
  write_check: WriteCheckTable;
  compaction: CompactionTable;
  api_key: ApiKeyTable;
  setup_token: SetupTokenTable;
  session: SessionTable;
  account: AccountTable;
  membership: MembershipTable;
  invitation: InvitationTable;
  audit_entry: AuditEntryTable;
  webhook: WebhookTable;
  delivery: DeliveryTable;
  case: CaseTable;
  case_prompt: CasePromptTable;
  case_event: CaseEventTable;
  case_watch: CaseWatchTable;
  breakpoint_state: BreakpointStateTable;
  digest_subscription: DigestSubscriptionTable;
  digest_issue: DigestIssueTable;
  tombstone: TombstoneTable;
  pepper: PepperTable;
  identity_secret: IdentitySecretTable;
  identity_nonce: IdentityNonceTable;
  identity_unproved: IdentityUnprovedTable;
  sampling: SamplingTable;
  sampling_share: SamplingShareTable;
  comment: CommentTable;
  comment_words: CommentWordsTable;
  response_view: ResponseViewTable;
  default_view: DefaultViewTable;
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
  /** JSON: the attributes by which the figures are divided now, in the order of their names. */
  counted_by: string;
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
  /** When and at which question it was first dismissed; the question is empty where none was on the screen. */
  dismissed_at: number | null;
  dismissed_question: string;
  /** The language it was asked in, as it is counted; empty where that was never told. */
  locale: string;
  /** The parts that the winning response is counted in, as `writeSegments` has it. */
  segments: string;
  /** Seq of the winning response; 0 while there is none. */
  seq: number;
  /** The winning response, as an event's id: its words live in one place only. */
  response_id: string | null;
  response_at: number | null;
  /** When it came in, by which responses are listed; of what was imported, when it was given. */
  response_received_at: number | null;
  /** What the winning response adds to the answer rollup, as `writeMeasures` has it. */
  measures: string;
  /** Of the winning response's first score. */
  side: Side;
}

/** Answers by day, question and step. `dimension` and `value` are empty for "everybody". */
export interface AnswerRollupTable {
  project_id: string;
  dimension: string;
  value: string;
  day: string;
  touchpoint: string;
  survey: string;
  question: string;
  scale: string;
  bucket: number;
  n: number;
}

/** Prompts by day. Only the language and the variant divide those who were asked: the rest is known of who answered. */
export interface PromptRollupTable {
  project_id: string;
  dimension: string;
  value: string;
  day: string;
  touchpoint: string;
  survey: string;
  shown: number;
  started: number;
  completed: number;
  dismissed: number;
}

/** The values that a dimension has; those that come when there are enough count as "other". */
export interface SegmentValueTable {
  project_id: string;
  dimension: string;
  value: string;
}

export interface ReachRollupTable {
  project_id: string;
  day: string;
  touchpoint: string;
  /** Thousandths of a moment, each report weighted by 1 / rate: whole numbers add up exactly in any order. */
  moments_milli: number;
  reports: number;
}

/** A dated remark of the team on a touchpoint. */
export interface NoteTable {
  project_id: string;
  id: string;
  touchpoint: string;
  /** The local day that it is about. */
  day: string;
  text: string;
  /** Who wrote it first. */
  author: string;
  created_at: number;
  changed_at: number;
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
