import type { Role } from '../api/types.js';

export const sections = [
  'project',
  'journey',
  'fatigue',
  'targets',
  'theme',
  'languages',
  'people',
  'keys',
  'webhooks',
  'privacy',
  'audit',
  'letters',
  'data',
  'digest',
  'account',
] as const;
export type Section = (typeof sections)[number];

/** What everybody in the project may open; the rest is refused by the collector to all but owners. */
const forEverybody: readonly Section[] = [
  'project',
  'journey',
  'fatigue',
  'targets',
  'theme',
  'languages',
  'data',
  'digest',
  'account',
];

/** Whether a role may open a part of the settings, as docs/people.md has it. */
export function mayOpen(section: Section, role: Role): boolean {
  return role === 'owner' || forEverybody.includes(section);
}

/** The part that an address names; without a name it is the first. */
export function sectionOf(name: string): Section | undefined {
  return name === '' ? 'project' : sections.find((section) => section === name);
}

export const sectionHref = (section: Section) =>
  section === 'project' ? '/settings' : `/settings/${section}`;
