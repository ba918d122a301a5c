import { describe, expect, it } from 'vitest';
import { fernway } from '../testing/fernway.js';
import { type Entry, found, mostShown, placesFor, placesIn } from './paletteEntries.js';

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('where somebody can go', () => {
  it('has every touchpoint and survey of the document, with what tells them apart', () => {
    expect(placesIn(fernway())).toMatchObject([
      { id: 'touchpoint home.viewed', detail: 'Awareness' },
      {
        id: 'touchpoint checkout.completed',
        detail: 'Purchase',
        act: { go: '/touchpoints/checkout.completed' },
      },
      { id: 'survey checkout-effort', act: { go: '/surveys/checkout-effort' } },
    ]);
  });

  it('leaves out what a role may not do', () => {
    const viewer = idsOf(placesFor('viewer'));
    expect(viewer).toContain('screen journey');
    expect(viewer).not.toContain('action publish');
    expect(viewer).not.toContain('setting keys');
    expect(idsOf(placesFor('editor'))).toContain('action newSurvey');
    expect(idsOf(placesFor('owner'))).toContain('setting keys');
  });

  it('has no two of one id', () => {
    const ids = idsOf([...placesFor('owner'), ...placesIn(fernway())]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is found', () => {
  const entries = [...placesFor('owner'), ...placesIn(fernway())];

  it('is everything, from the top, while nothing is typed', () => {
    expect(idsOf(found(entries, ' '))).toEqual(idsOf(entries.slice(0, mostShown)));
  });

  it('is the best first', () => {
    expect(found(entries, 'order')[0]?.id).toBe('touchpoint checkout.completed');
    expect(found(entries, 'keys')[0]?.id).toBe('setting keys');
  });

  it('is found by its stage too, behind what has it in the name', () => {
    const ids = idsOf(found(entries, 'purchase'));
    expect(ids).toContain('touchpoint checkout.completed');
  });

  it('is found by what the code calls it', () => {
    expect(found(entries, 'checkout.comp')[0]?.id).toBe('touchpoint checkout.completed');
    expect(found(entries, 'checkout-effort')[0]?.id).toBe('survey checkout-effort');
  });

  it('is at most as much as is shown, of a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({
      ...{ id: `touchpoint t${at}`, kind: 'touchpoint' as const, text: `Touchpoint ${at}` },
      act: { go: `/touchpoints/t${at}` },
    }));
    expect(found(many, 'touch')).toHaveLength(mostShown);
    expect(found(many, 'touchpoint 777')[0]?.text).toBe('Touchpoint 777');
  });
});
