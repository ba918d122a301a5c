import { type RuleVerdict, rulesAt } from '@cairn/engine';
import type { ManifestSurvey } from '@cairn/schema/wire';
import { describe, expect, it } from 'vitest';
import { manifestOf, manifestSurvey } from '../testing/manifestOf.js';
import { inputsOf } from './inputsOf.js';
import { type MadeUpVisitor, stranger } from './visitor.js';

const now = Date.UTC(2026, 2, 2, 9, 30);

function brokenFor(visitor: Partial<MadeUpVisitor>, change: Partial<ManifestSurvey> = {}) {
  const survey = manifestSurvey(change);
  const manifest = manifestOf(survey, { quietPages: ['/cart'], privacy: { consent: true } });
  const inputs = inputsOf({ ...stranger, ...visitor }, { manifest, survey, now });
  const isBroken = ({ is }: RuleVerdict) => is === 'broken';
  return rulesAt(inputs, survey.id)
    .filter(isBroken)
    .map(({ rule }) => rule);
}

describe('inputsOf', () => {
  it.each<[string, Partial<MadeUpVisitor>, Partial<ManifestSurvey>, string[]]>([
    ['a stranger', {}, {}, []],
    ['at another touchpoint', { touchpoint: 'home.viewed' }, {}, ['trigger']],
    ['on a quiet page', { url: 'https://shop.example/cart' }, {}, ['quiet']],
    ['before they agreed', { withheld: true }, {}, ['consent']],
    ['shown before', { shownDays: 400 }, {}, ['once']],
    ['asked today', { promptedDays: 0 }, {}, ['gap']],
    ['asked a week ago', { promptedDays: 7 }, {}, []],
    ['asked in this visit', { sessionPrompts: 1 }, {}, ['session']],
    ['asked often', { monthPrompts: 4 }, {}, ['month']],
    ['not now', { laterDays: 29 }, {}, ['later']],
    ['never again', { never: true }, {}, ['never']],
    ['another prompt', { busy: true }, {}, ['busy']],
    ['answered', { answeredDays: 9 }, { frequency: { repeat: 'untilAnswered' } }, ['answered']],
    ['drawn', {}, { rate: 0.01 }, []],
    ['not drawn', { undrawn: true }, { rate: 0.99 }, ['sampling']],
    ['not drawn where everybody is asked', { undrawn: true }, {}, []],
    [
      'a survey that waits for a click',
      {},
      { trigger: { on: 'click', selector: '#a', delaySeconds: 0 } },
      [],
    ],
    ['one that waits for an address', {}, { trigger: { on: 'url', url: '/help/*', delaySeconds: 0 } }, []],
    [
      'one that waits for another address',
      { url: 'https://shop.example/' },
      { trigger: { on: 'url', url: '/help/*', delaySeconds: 0 } },
      ['trigger'],
    ],
  ])('%s', (_, visitor, change, broken) => {
    expect(brokenFor(visitor, change)).toEqual(broken);
  });

  it('knows device, language, visits, attributes and properties', () => {
    const all = [
      { of: 'visitor', name: 'device', is: 'is', to: 'phone' },
      { of: 'visitor', name: 'locale', is: 'is', to: 'de' },
      { of: 'visitor', name: 'visits', is: 'atLeast', to: 3 },
      { of: 'visitor', name: 'stage', is: 'atLeast', to: 1 },
      { of: 'attribute', name: 'plan', is: 'is', to: 'pro' },
      { of: 'property', name: 'total', is: 'atLeast', to: 80 },
    ] as const;
    const audience = { all: [...all] };
    expect(brokenFor({}, { audience })).toEqual(['audience']);
    const fitting = { device: 'phone', locale: 'de', visits: 3, stage: 'purchase' } as const;
    expect(brokenFor({ ...fitting, attributes: 'plan=pro', properties: 'total=84' }, { audience })).toEqual(
      [],
    );
  });
});
