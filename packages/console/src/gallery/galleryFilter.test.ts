import { templates } from '@cairn/schema/templates';
import { describe, expect, it } from 'vitest';
import { filterOf, matching, stagesOf } from './galleryFilter.js';

const named = templates.map((template) => ({
  ...{ template, name: template.name, description: template.description },
}));
const shown = (query: string) =>
  matching(named, filterOf(new URLSearchParams(query))).map(({ template }) => template.id);

describe('the gallery', () => {
  it('shows everything without a filter', () => {
    expect(shown('')).toHaveLength(templates.length);
  });

  it('narrows to a stage and to a purpose', () => {
    expect(shown('stage=support')).toContain('stage-support');
    expect(shown('stage=support')).not.toContain('stage-purchase');
    expect(shown('purpose=relationship')).toContain('stage-retention');
    expect(shown('purpose=relationship')).not.toContain('stage-purchase');
  });

  it('finds every word that is searched for, in names and questions', () => {
    expect(shown('q=recommend+family')).toContain('nps-1-5');
    expect(shown('q=recommend+xylophone')).toEqual([]);
  });

  it('knows the stages that there are', () => {
    expect(stagesOf(named)).toEqual(expect.arrayContaining(['awareness', 'purchase', 'cancellation']));
  });
});
