import type { Answer, DocumentInput, Finding } from '@cairn/schema';
import type { LintFinding } from '@cairn/schema/lint/fix';

export interface Project {
  id: string;
  name: string;
  /** By whose calendar its days are counted. */
  timeZone: string;
  publicKey: string;
  role: Role;
}

export type Role = 'viewer' | 'editor' | 'owner';

export interface Session {
  email: string | null;
  projects: Project[];
  mayCreateProjects: boolean;
}

/** What a link to join offers, and what it asks for. */
export interface Invitation {
  email: string;
  /** Null: it only renews a password. */
  role: Role | null;
  /** Null: not a person, but a program or the command. */
  invitedBy: string | null;
  /** Null: all projects. */
  project: string | null;
  asksFor: 'newPassword' | 'password';
}

/** The document as somebody wrote it: what has a default may be missing. */
export type AuthoredDocument = DocumentInput;
export type AuthoredSurvey = NonNullable<DocumentInput['surveys']>[number];
export type AuthoredQuestion = AuthoredSurvey['questions'][number];
export type AuthoredStage = DocumentInput['journey']['stages'][number];
export type AuthoredTouchpoint = NonNullable<DocumentInput['journey']['touchpoints']>[number];

export interface StoredDocument {
  document: AuthoredDocument;
  /** Changes with every saved draft; sent back as `If-Match`. */
  revision: string;
  /** Version that visitors are asked with; 0 when nothing is published. */
  liveVersion: number;
}

export interface SavedDraft {
  revision: string;
  changed: boolean;
}

export interface Side {
  side: 'good' | 'neutral' | 'bad';
}

export interface StepCount extends Side {
  step: number;
  n: number;
}

export interface OptionCount {
  id: string;
  text: string;
  n: number;
}

export interface ChoiceQuestion {
  survey: string;
  surveyName: string;
  question: string;
  text: string;
  /** Those who chose anything; of several choices the counts may add up to more. */
  n: number;
  options: OptionCount[];
}

export interface OpenQuestion {
  survey: string;
  question: string;
  text: string;
  /** Texts or contacts given, skipped ones not among them. */
  n: number;
}

/** The answers to one prompt, as they stand now. */
export interface StoredResponse {
  prompt: string;
  id: string;
  survey: string;
  version: number;
  touchpoint: string;
  complete: boolean;
  variant?: string;
  answers: Answer[];
  context?: { page?: string; device?: string };
  at: string;
  receivedAt: string;
}

export interface ResponsePage {
  items: StoredResponse[];
  /** Cursor of the next older page; absent or null on the last. */
  next?: string | null;
}

/** A new live version; publishing goes through with what is unwise, and says so. */
export interface Published {
  version: number;
  changed: boolean;
  warnings: LintFinding[];
}

export type * from './reportTypes.js';
export type { Finding, LintFinding };
