import type { Facts, Reason, VisitorState, Way } from '@cairn/engine';
import type { CairnEvent, ManifestSurvey, Value } from '@cairn/schema/wire';
import type { CairnEvents, Explanation, Outcome } from './api.js';
import type { Platform } from './platform.js';

type Made = 'id' | 'at' | 'visitor' | 'respondent';
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An event as a part of the SDK writes it; id, time and visitor are put in when it is recorded. */
export type NewEvent = DistributiveOmit<CairnEvent, Made>;

/** What boot lends to the parts that are loaded later. */
export interface Kernel {
  platform: Platform;
  key: string;
  collector: string;
  uuid(): string;
  holds: Way['holds'];
  state(): VisitorState;
  update(change: (state: VisitorState) => VisitorState): void;
  /** Writes an event down, then wakes delivery. */
  record(event: NewEvent): void;
  emit<E extends keyof CairnEvents>(name: E, detail: CairnEvents[E]): void;
}

/** One survey that is about to be shown. */
export interface PromptRequest {
  survey: ManifestSurvey;
  version: number;
  locale: string;
  touchpoint: string;
  facts: Facts;
  properties: Record<string, Value>;
  /** Where an inline survey goes. */
  place?: Element;
  /** Called when nothing of the prompt is on the screen any more. */
  onGone(isDismissed?: boolean): void;
  /** Aborted when Cairn leaves the page. */
  signal: AbortSignal;
}

/** The part that draws. */
export interface SurfaceChunk {
  open(kernel: Kernel, request: PromptRequest): Promise<Outcome>;
}

/** The part that sends. */
export interface DeliverChunk {
  startDelivery(kernel: Kernel, pending: CairnEvent[], signal: AbortSignal): Delivery;
}

export interface Delivery {
  /** Takes over the events that were recorded since, and sends what is due. */
  wake(): void;
}

/** The part that puts reasons into words. */
export interface ExplainChunk {
  inWords(
    verdicts: { survey: string; verdict: Explanation['verdict']; reason: Reason; delayMs: number }[],
  ): Explanation[];
}

/** Loads each part once, when it is first needed. */
export interface Chunks {
  surface(): Promise<SurfaceChunk>;
  deliver(): Promise<DeliverChunk>;
  explain(): Promise<ExplainChunk>;
}

/** Names in the browser's storage. Events wait under one key each, so that tabs never overwrite one another. */
export function storageNames(key: string) {
  const root = `cairn:${key}`;
  return {
    visitor: root,
    manifest: `${root}:manifest`,
    pending: `${root}:pending`,
    retry: `${root}:retry`,
    dropped: `${root}:dropped`,
    event: `${root}:event:`,
  };
}
