import { describe, expect, it } from 'vitest';
import { mayOpen, sectionHref, sectionOf, sections } from './sections.js';

describe('the parts of the settings', () => {
  it('begin with the project, which has the shortest address', () => {
    expect(sectionOf('')).toBe('project');
    expect(sectionHref('project')).toBe('/settings');
  });

  it.each(sections)('finds %s again by its own address', (section) => {
    expect(sectionOf(sectionHref(section).split('/')[2] ?? '')).toBe(section);
  });

  it('does not know a name that was mistyped', () => {
    expect(sectionOf('peopel')).toBeUndefined();
  });

  it.each(['viewer', 'editor'] as const)(
    'shows a %s what everybody may read, and owners everything',
    (role) => {
      const closed = sections.filter((section) => !mayOpen(section, role));
      expect(closed).toEqual(['people', 'keys', 'webhooks', 'privacy', 'audit', 'letters']);
      expect(sections.filter((section) => mayOpen(section, 'owner'))).toEqual([...sections]);
    },
  );
});
