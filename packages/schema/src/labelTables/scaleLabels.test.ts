import { describe, expect, test } from 'vitest';
import { endLabels, stepNames } from '../labels.js';
import { languageTags } from '../languageFor.js';
import { scales } from '../scale.js';
import { endLabelsIn, stepNamesIn } from './scaleLabels.js';
import { wordedScales } from './wordings.js';

test('every scale has words', () => {
  const names = Object.values(scales).flatMap((ofType) => Object.values(ofType).map(({ name }) => name));
  expect(names.filter((name) => !wordedScales.includes(name))).toEqual([]);
});

test.each([
  ['ces.easy3', 3],
  ['expectation.more', 3],
  ['expectation.less', 3],
  ['expectation.neither', 3],
  ['yesno.yes', 2],
  ['yesno.no', 2],
  ['yesno.neither', 2],
  ['matrix.3', 3],
  ['matrix.5', 5],
  ['matrix.7', undefined],
  ['thumbs.2', undefined],
  ['csat.5', undefined],
])('the steps of %s that are words number %s', (scale, count) => {
  expect(stepNames(scale)?.length).toBe(count);
});

describe.each(languageTags)('in %s', (tag) => {
  const scalesWhere = (isWrong: (scale: string) => boolean) => wordedScales.filter(isWrong);
  const textsOf = (scale: string) => {
    const { low, high } = endLabelsIn(scale, tag);
    return stepNamesIn(scale, tag) ?? [low, high];
  };

  test('every scale has words that differ', () => {
    expect(scalesWhere((scale) => new Set(textsOf(scale)).size < textsOf(scale).length)).toEqual([]);
  });

  test('every scale names as many steps as in English', () => {
    expect(scalesWhere((scale) => stepNamesIn(scale, tag)?.length !== stepNames(scale)?.length)).toEqual([]);
  });

  test('every scale ends in the words of its outer steps', () => {
    const ends = (scale: string) => ({ low: textsOf(scale)[0], high: textsOf(scale).at(-1) });
    for (const scale of wordedScales) expect(endLabelsIn(scale, tag)).toEqual(ends(scale));
  });

  test('every text is trimmed, quiet and short enough for the end of a scale', () => {
    const isFit = (text: string) => /^[^\s!！¡](.{0,30}[^\s!！])?$/u.test(text);
    expect(wordedScales.flatMap(textsOf).filter((text) => !isFit(text))).toEqual([]);
  });
});

test('no two languages say everything the same', () => {
  const whole = (tag: string) =>
    JSON.stringify(wordedScales.map((scale) => [endLabelsIn(scale, tag), stepNamesIn(scale, tag)]));
  expect(new Set(languageTags.map(whole)).size).toBe(languageTags.length);
});

test.each([
  ['csat.5', 'de-AT', 'Sehr unzufrieden', 'Sehr zufrieden'],
  ['thumbs.2', 'zh-TW', '否', '是'],
  ['thumbs.2', 'sw', 'No', 'Yes'],
  ['a.scale.of.its.own', 'de', 'Niedrig', 'Hoch'],
])('%s for %s runs from %s to %s', (scale, locale, low, high) => {
  expect(endLabelsIn(scale, locale)).toEqual({ low, high });
});

test('English is what the widget and the console say without a locale', () => {
  for (const scale of wordedScales) {
    expect(endLabels(scale)).toEqual(endLabelsIn(scale, 'en'));
    expect(stepNames(scale)).toEqual(stepNamesIn(scale, 'en'));
  }
});

test('hands out a copy of the steps', () => {
  stepNames('ces.easy3')?.reverse();
  expect(stepNames('ces.easy3')).toEqual(['Difficult', 'Neither', 'Easy']);
});
