import { reviewDocument } from '@cairn/schema/lint';
import { expect, it } from 'vitest';
import { fernway } from '../../testing/fernway.js';
import { contrastFaults, shownTheme } from './themeTokens.js';

function faultsOf(written: Parameters<typeof shownTheme>[0]) {
  const theme = shownTheme(written);
  if (!theme) throw new Error('there is always a theme');
  return [...contrastFaults(theme, 'light'), ...contrastFaults(theme, 'dark')];
}

it('can be read when nothing is written', () => {
  expect(faultsOf({})).toEqual([]);
});

it('names the pair that cannot be read, with the ratio and what it takes', () => {
  expect(faultsOf({ text: '#9aa39c', surface: '#ffffff' })).toMatchObject([
    { pair: 'text on surface', ratio: expect.closeTo(2.6, 1), least: 4.5 },
  ]);
});

it.each([{}, { text: '#9aa39c' }, { accent: '#ffee00' }, { dark: { surface: '#101820', text: '#223344' } }])(
  'says what the linter says: %j',
  (theme) => {
    const document = { ...fernway(), settings: { theme } };
    const { findings } = reviewDocument(document, { now: 0 });
    const told = findings.filter(({ rule }) => rule === 'theme/contrast');
    expect(faultsOf(theme)).toHaveLength(told.length);
  },
);

it('keeps what is computed while a colour is being written', () => {
  expect(shownTheme({ accent: '#8a3' })).toEqual(shownTheme({}));
});
