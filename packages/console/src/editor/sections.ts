import { surveyHref } from '../state/route.js';

/** The parts of a survey, each with an address of its own. */
export const sections = [
  'questions',
  'general',
  'when',
  'audience',
  'languages',
  'variants',
  'look',
  'replies',
  'history',
  'json',
] as const;
export type Section = (typeof sections)[number];

/** The part that an address names; without a name it is the first. */
export function sectionOf(name: string): Section | undefined {
  return name === '' ? 'questions' : sections.find((section) => section === name);
}

export function sectionHref(survey: string, section: Section): string {
  return section === 'questions' ? surveyHref(survey) : `/surveys/${encodeURIComponent(survey)}/${section}`;
}

/** What of a survey is not this part's to tell. */
export function fieldsOfOthers(section: Section): string[] {
  return sections.flatMap((one) => (one === section ? [] : (parts[one] ?? [])));
}

/** What of a survey each part is about, by the name of the field; everything else is in general. */
const parts: Partial<Record<Section, readonly string[]>> = {
  questions: ['questions', 'thanks'],
  when: ['trigger', 'schedule', 'frequency', 'sampling', 'priority'],
  audience: ['audience'],
  languages: ['locales'],
  variants: ['variants'],
  look: ['placement', 'theme'],
  replies: ['followUp'],
};

/** The part in which something about this place of the survey is mended: `questions[1].text` in the questions. */
export function sectionAt(path: string): Section {
  const field = /^[^.[]*/.exec(path)?.[0] ?? '';
  return sections.find((section) => parts[section]?.includes(field)) ?? 'general';
}
