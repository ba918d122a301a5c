import type { Template } from '@cairn/schema/templates';

/** What of the gallery is shown; empty shows all. */
export interface GalleryFilter {
  stage: string;
  purpose: string;
  search: string;
}

/** A template with the words that the console has for it. */
export interface NamedTemplate {
  template: Template;
  name: string;
  description: string;
}

export function filterOf(query: URLSearchParams): GalleryFilter {
  const of = (name: string) => query.get(name) ?? '';
  return { stage: of('stage'), purpose: of('purpose'), search: of('q') };
}

/** The templates that fit: every word that is searched for stands in the name, the description or a question. */
export function matching(named: readonly NamedTemplate[], filter: GalleryFilter): NamedTemplate[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return named.filter(({ template, name, description }) => {
    if (filter.stage && template.stage !== filter.stage) return false;
    if (filter.purpose && template.purpose !== filter.purpose) return false;
    const text = [name, description, ...template.questions.map((one) => one.text)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Stages that templates are meant for, in the order of a journey. */
export function stagesOf(named: readonly NamedTemplate[]): string[] {
  return [...new Set(named.flatMap(({ template: { stage } }) => stage ?? []))];
}
