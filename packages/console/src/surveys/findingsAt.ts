import type { AuthoredDocument, Finding } from '../api/types.js';
import { sectionAt } from '../editor/sections.js';
import { surveyFormStrings } from '../editor/surveyFormStrings.js';
import { sentence } from '../format.js';
import { shellStrings } from '../shellStrings.js';

/** Findings about one place of a document, and about nothing deeper or beside it. */
export function findingsAt(findings: readonly Finding[], path: string): string[] {
  return findings.filter((finding) => finding.path === path).map(({ message }) => sentence(message));
}

/** Where a survey stands in the document, the way findings name it. */
export function surveyPath(document: AuthoredDocument, survey: string): string {
  return `surveys[${(document.surveys ?? []).findIndex(({ id }) => id === survey)}]`;
}

/** Findings as sentences, each with the name of its place in front, where it has one. */
export function findingsElsewhere(findings: readonly Finding[], document: AuthoredDocument): string[] {
  return findings.map(({ path, message }) => {
    const place = placeName(path, document);
    return place ? `${place}: ${sentence(message)}` : sentence(message);
  });
}

const screens = ['surveys', 'journey', 'settings'] as const;

/** Where people find a place of the document: `surveys[0].trigger` is the part "When" of the survey of that name. */
function placeName(path: string, { surveys = [] }: AuthoredDocument): string | undefined {
  const [, at, within = ''] = /^surveys\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
  if (at !== undefined) {
    const survey = surveys[Number(at)];
    const part = surveyFormStrings.section[sectionAt(within)];
    return [survey?.name || survey?.id, part].filter(Boolean).join(' · ');
  }
  const screen = screens.find((one) => path.split(/[.[]/)[0] === one);
  return screen && shellStrings.nav[screen];
}
