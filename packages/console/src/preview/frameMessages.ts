import type { Answer, AnswerValue, Manifest } from '@cairn/schema/wire';
import type { Device, Direction, Scheme } from './look.js';

/** What was said so far in the frame: by question, and what stands in the field of the one that is asked. */
export interface Progress {
  answers: Readonly<Record<string, AnswerValue>>;
  typed?: AnswerValue;
}

/** Everything that the frame needs to show one survey; the same scene always looks the same. */
export interface Scene {
  /** Tells what the frame reports of this scene from what it still reports of an earlier one. */
  turn: number;
  survey: string;
  manifest: Manifest;
  touchpoint: string;
  locale: string;
  direction: Direction;
  scheme: Scheme;
  device: Device;
  attributes: Readonly<Record<string, string | number | boolean>>;
  progress: Progress;
  /** Nothing flies in: the card was there before, and only its words have changed. */
  isCalm: boolean;
  /** The tab at the edge had been opened. */
  isOpen: boolean;
}

/** From the console to the frame. */
export type ToFrame = { cairn: 'show'; scene: Scene };

/** From the frame to the console. */
export type FromFrame =
  /** The SDK is there, and nothing is shown yet. */
  | { cairn: 'ready' }
  /** Something of the survey is in the page; `isOpen`: beside the tab at the edge its card. */
  | { cairn: 'shown'; turn: number; isOpen: boolean }
  | ({ cairn: 'progress'; turn: number } & Progress)
  | { cairn: 'answered'; turn: number; answers: Answer[]; isComplete: boolean }
  | { cairn: 'dismissed'; turn: number };
