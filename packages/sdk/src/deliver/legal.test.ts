import { type CairnEvent, event as schema } from '@cairn/schema';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { legal, shortened } from './legal.js';

beforeAll(() => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: true }), screen: { width: 390, height: 780 } });
});

const response = (change: object): CairnEvent =>
  ({
    id: '019caa3a-0000-7001-8001-000000000001',
    type: 'response',
    at: '2026-03-01T09:30:00.000Z',
    prompt: '019caa3a-0000-7001-8001-000000000002',
    survey: 's',
    version: 1,
    touchpoint: 't',
    locale: 'en',
    seq: 1,
    complete: true,
    answers: [],
    context: {},
    ...change,
  }) as CairnEvent; // some changes are what the type forbids, and the wire must not see

describe('legal', () => {
  it('leaves out a token that the wire would not take, and keeps one that it does', () => {
    expect(legal(response({ token: 'x'.repeat(1025) }))).not.toHaveProperty('token');
    expect(legal(response({ token: 17 }))).not.toHaveProperty('token');
    expect(legal(response({ token: 'v1.signed.name' }))).toHaveProperty('token', 'v1.signed.name');
  });

  it('lets the wire take whatever the page handed over', () => {
    const odd = response({
      respondent: 'x'.repeat(999),
      context: {
        page: 'https://shop.example/',
        attributes: {
          nothing: null,
          ['n'.repeat(80)]: 1,
          'bell\u0007': 1,
          long: 'y'.repeat(999),
          fine: true,
          tooMuch: 2 ** 60,
          noNumber: Number.NaN,
        },
        properties: Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}`, index])),
      },
    });
    const sent = schema.parse(legal(odd));
    expect(sent).toMatchObject({
      context: { attributes: { fine: true, long: 'y'.repeat(500) } },
    });
    expect(sent.type === 'response' && Object.keys(sent.context?.properties ?? {})).toHaveLength(40);
  });
});

describe('a text longer than the wire takes', () => {
  it('[9] is cut with a mark, or the whole answer would be refused', () => {
    const sent = schema.parse(legal(response({ answers: [{ question: 'a', value: 'x'.repeat(6_000) }] })));
    expect(sent).toMatchObject({ answers: [{ value: expect.stringMatching(/x \[…\]$/) }] });
  });
});

describe('shortened', () => {
  it('[9] leaves out what the page told besides before it cuts words that are fewer', () => {
    const properties = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`p${n}`, 'y'.repeat(500)]));
    const answers = [{ question: 'a', value: 'Everything but the shipping.' }];
    const spared = shortened(response({ answers, context: { page: '/', properties } }), JSON.stringify);
    expect(spared).toMatchObject({ answers, context: { page: '/' } });
    expect(spared?.context).not.toHaveProperty('properties');
  });

  it('[9] cuts the longest words, with a mark, under the same id', () => {
    const long = response({
      answers: [
        { question: 'a', value: 'short' },
        { question: 'b', value: '山'.repeat(400) },
      ],
    });
    const cut = shortened(long, JSON.stringify);
    expect(cut).toMatchObject({
      id: long.id,
      answers: [{ value: 'short' }, { value: `${'山'.repeat(200)} […]` }],
    });
  });

  it('has nothing to cut where there are no words', () => {
    expect(shortened(response({ answers: [{ question: 'a', value: 4 }] }), JSON.stringify)).toBeUndefined();
  });
});
