import { describe, expect, it } from 'vitest';
import type { AuthoredDocument } from '../api/types.js';
import { fernway } from '../testing/fernway.js';
import { foundSurveys, listFilterOf, stagesOfFound } from './listFilter.js';

const [first] = fernway().surveys ?? [];
if (!first) throw new Error('the document of the tests has lost its survey');
const { status: _, ...unset } = first;
const document: AuthoredDocument = {
  ...fernway(),
  surveys: [
    first,
    { ...unset, id: 'b', name: 'Arrival', touchpoints: ['home.viewed'] },
    { ...first, id: 'c', name: 'Ways', status: 'paused', touchpoints: ['home.viewed', 'checkout.completed'] },
  ],
};
const ids = (query: string) =>
  foundSurveys(document, listFilterOf(new URLSearchParams(query))).map(({ survey }) => survey.id);

describe('the list of surveys', () => {
  it('shows all, in the order of the document, unless something is asked for', () => {
    expect(ids('')).toEqual(['checkout-effort', 'b', 'c']);
  });

  it('narrows to a state, and what has none is a draft', () => {
    expect(ids('status=draft')).toEqual(['b']);
    expect(ids('status=paused')).toEqual(['c']);
  });

  it('narrows to a stage that a survey asks in, be it among others', () => {
    expect(ids('stage=awareness')).toEqual(['b', 'c']);
    expect(ids('stage=purchase')).toEqual(['checkout-effort', 'c']);
  });

  it('finds every word in names and questions', () => {
    expect(ids('q=ARRIVAL')).toEqual(['b']);
    expect(ids('q=easy+ways')).toEqual(['c']);
    expect(ids('q=xylophone')).toEqual([]);
  });

  it('sorts by name, and by state with the live ones first', () => {
    expect(ids('sort=name')).toEqual(['b', 'checkout-effort', 'c']);
    expect(ids('sort=status')).toEqual(['checkout-effort', 'b', 'c']);
  });

  it('sets those apart that no moment of the journey knows', () => {
    const lost = { ...document, surveys: [{ ...first, touchpoints: ['gone'] }] };
    const found = foundSurveys(lost, listFilterOf(new URLSearchParams()));
    expect(stagesOfFound(lost, found).nowhere.map(({ id }) => id)).toEqual(['checkout-effort']);
  });
});
