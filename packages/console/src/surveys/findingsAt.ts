import type { AuthoredDocument, Finding } from '../api/types.js';
import { sentence } from '../format.js';

/** Findings about one place of a document, and about nothing deeper or beside it. */
export function findingsAt(findings: readonly Finding[], path: string): string[] {
  return findings.filter((finding) => finding.path === path).map(({ message }) => sentence(message));
}

/** Where a survey stands in the document, the way findings name it. */
export function surveyPath(document: AuthoredDocument, survey: string): string {
  return `surveys[${(document.surveys ?? []).findIndex(({ id }) => id === survey)}]`;
}

/** Findings as sentences, each with its path in front. */
export function findingsElsewhere(findings: readonly Finding[]): string[] {
  return findings.map(({ path, message }) => (path ? `${path}: ${message}` : sentence(message)));
}
