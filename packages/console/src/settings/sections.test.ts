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

  it('shows viewers and editors the project and their own digest, and owners everything', () => {
    expect(sections.filter((section) => mayOpen(section, 'viewer'))).toEqual(['project', 'digest']);
    expect(sections.filter((section) => mayOpen(section, 'editor'))).toEqual(['project', 'digest']);
    expect(sections.filter((section) => mayOpen(section, 'owner'))).toEqual([...sections]);
  });
});
