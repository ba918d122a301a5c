import type { AudienceTest, holds, Inputs, Reason, VisitorState } from '@cairn/engine';
import type { CairnEvent, Manifest, ManifestSurvey, Value } from '@cairn/schema/wire';
import type { Explanation, Properties } from './api.js';
import type { Asking, AskingBy } from './asking/createAsking.js';
import type { Deciding } from './boot/deciding.js';
import type { factsNow } from './conditions/factsNow.js';
import type { Platform } from './platform.js';

type Made = 'id' | 'at' | 'visitor' | 'respondent' | 'token';
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An event as a part of the SDK writes it; id, time and visitor are put in when it is recorded. */
export type NewEvent = DistributiveOmit<CairnEvent, Made>;

/** What boot lends to the parts that are loaded later. */
export interface Kernel extends Deciding {
  platform: Platform;
  key: string;
  collector: string;
  names: ReturnType<typeof storageNames>;
  /** This tab, among those of the same browser. */
  tab: string;
  /** Whether an interrupting prompt is on the screen of this tab, or about to be. */
  slot: { isBusy: boolean };
  uuid(): string;
  manifest(): Manifest;
  state(): VisitorState;
  update(change: (state: VisitorState) => VisitorState): void;
  /** Writes an event down, then wakes delivery. Anonymous ones never say whose they are. */
  record(event: NewEvent, isAnonymous?: boolean): void;
  /** Nothing may be shown, sent or stored: the project waits for the visitor's agreement, or there was a no. */
  isWithheld(): boolean;
}

/** One survey that is about to be shown. */
export interface PromptRequest {
  survey: ManifestSurvey;
  touchpoint: string;
  properties: Record<string, Value>;
  /** Decides once more and counts the showing; called while no other tab can. Gives what stands in the way now. */
  count(): Reason | undefined;
  /** Only one such prompt may be on the screen, in whichever tab. */
  takesSlot: boolean;
  /** Where an inline survey goes. */
  place?: Element;
  /** The visitor has opened it: the focus may go there. */
  isInvited?: boolean;
  /** Called when nothing of the prompt is on the screen any more. */
  onGone(isDismissed?: boolean): void;
  /** Aborted when Cairn leaves the page, or the tab its pages. */
  signal: AbortSignal;
}

/** The part that asks and draws, loaded when there is somebody to ask. */
export interface SurfaceChunk {
  startAsking(kernel: Kernel, by: Omit<AskingBy, 'present'>): Asking;
}

/** What delivery needs to know. */
export type DeliveryKernel = Pick<Kernel, 'platform' | 'key' | 'collector' | 'isWithheld'>;

/** The part that sends. */
export interface DeliverChunk {
  startDelivery(kernel: DeliveryKernel, pending: CairnEvent[], signal: AbortSignal): Delivery;
}

export interface Delivery {
  /** Takes over the events that were recorded since, and sends what is due. */
  wake(): void;
}

/** The part that judges conditions: audiences, and the logic between questions. */
export interface ConditionsChunk {
  holds: typeof holds;
  factsNow: typeof factsNow;
  inAudience(inputs: Inputs): AudienceTest;
}

/** The part that watches the page for what only some surveys wait for. */
export interface ObserveChunk {
  observe(watch: Watch): void;
}

export interface Watch {
  surveys: readonly ManifestSurvey[];
  after: Platform['after'];
  /** What the survey waits for has happened. */
  happened(survey: string): void;
  /** Looks whether the visitor has moved within the page; called where the browser does not tell. */
  moved(): void;
  /** Aborted when this page is left. */
  page: AbortSignal;
  /** Aborted when Cairn leaves. */
  signal: AbortSignal;
}

/** The part that puts reasons into words. */
export interface ExplainChunk {
  /** Prints, and gives, why each survey would or would not show at a touchpoint with these properties, or on this page. */
  explain(kernel: Kernel, touchpoint?: string, properties?: Properties): Promise<Explanation[]>;
  /** Shows the same in the page, as it happens. */
  showPanel(kernel: Kernel, signal: AbortSignal): void;
}

/** Loads each part once, when it is first needed. */
export interface Chunks {
  surface(): Promise<SurfaceChunk>;
  deliver(): Promise<DeliverChunk>;
  conditions(): Promise<ConditionsChunk>;
  observe(): Promise<ObserveChunk>;
  explain(): Promise<ExplainChunk>;
}

/** Names in the browser's storage. Events wait under one key each, so that tabs never overwrite one another. */
export function storageNames(key: string) {
  const root = `cairn:${key}`;
  return {
    visitor: root,
    consent: `${root}:consent`,
    manifest: `${root}:manifest`,
    pending: `${root}:pending`,
    event: `${root}:event:`,
    /** Of this tab: delays that run, and what was answered or typed so far, by survey. */
    due: `${root}:due`,
    draft: `${root}:draft:`,
  };
}
