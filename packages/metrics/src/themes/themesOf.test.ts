import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { logOdds } from './logOdds.js';
import { type Comment, type CommentSide, readComment } from './readComment.js';
import { themesOf } from './themesOf.js';

let prompts = 0;
/** As many responses that say so. */
function saying(times: number, side: CommentSide, text: string, locale = 'en'): Comment[] {
  return Array.from({ length: times }, () => ({
    prompt: `p${prompts++}`,
    question: 'why',
    side,
    locale,
    text,
  }));
}

const themes = (...comments: Comment[][]) => themesOf(comments.flat().map(readComment));
const bad = (...comments: Comment[][]) => themes(...comments).themes.bad.map(({ phrase, n }) => [phrase, n]);

describe('a theme', () => {
  it('is of three responses at least, however often one of them says it', () => {
    const [one] = saying(1, 'bad', 'refund refund refund');
    expect(bad(saying(2, 'bad', 'parcel'), one ? [one, { ...one, question: 'more' }] : [])).toEqual([]);
    expect(bad(saying(3, 'bad', 'parcel'))).toEqual([['parcel', 3]]);
  });

  it('is the longest phrase that means it', () => {
    expect(bad(saying(5, 'bad', 'The late delivery!'), saying(2, 'bad', 'delivery'))).toEqual([
      ['late delivery', 5],
    ]);
  });

  it('stays short when it is said in many ways', () => {
    const ways = ['late', 'wrong', 'slow', 'lost'].map((way) => saying(3, 'bad', `${way} delivery`));
    expect(bad(...ways)[0]).toEqual(['delivery', 12]);
  });

  it('neither begins nor ends with words that hold sentences together', () => {
    expect(bad(saying(4, 'bad', 'It was out of stock and the'))).toEqual([['stock', 4]]);
    expect(bad(saying(4, 'bad', 'page of errors'))).toEqual([['page of errors', 4]]);
  });

  it('keeps what turns its meaning', () => {
    expect(
      bad(saying(4, 'bad', 'search does not work'), saying(4, 'good', 'search does work')),
    ).toContainEqual([...['not work', 4]]);
  });

  it('does not reach across a full stop', () => {
    expect(bad(saying(3, 'bad', 'Too expensive. Support silent')).map(([phrase]) => phrase)).toEqual([
      ...['expensive', 'Support silent'],
    ]);
  });

  it('is written as most people write it', () => {
    expect(bad(saying(3, 'bad', 'Größe!'), saying(2, 'bad', 'GRÖSSE'))).toEqual([['Größe', 5]]);
    expect(bad(saying(2, 'bad', 'Parcel'), saying(2, 'bad', 'parcel'))).toEqual([['parcel', 4]]);
  });

  it('is nobody’s number', () => {
    expect(bad(saying(9, 'bad', '4711'))).toEqual([]);
  });

  it.each([
    ['de', 'Die Lieferung war zu spät', ['Lieferung war zu', 'spät']],
    ['fr', 'C’est trop cher, j’ai attendu', ['cher', 'attendu']],
    ['zh', '物流太慢了', ['物流', '慢']],
    ['ja', '配送がとても遅い', ['配送', '遅い']],
    ['th', 'การจัดส่งช้ามาก', ['จัด']],
  ])('has words in %s', (locale, text, some) => {
    const found = bad(saying(3, 'bad', text, locale)).map(([phrase]) => String(phrase));
    for (const word of some) expect(found.join(' | ')).toContain(word.split(' ')[0]);
  });
});

describe('themes of a side', () => {
  const comments = [
    saying(30, 'bad', 'checkout crashed'),
    saying(25, 'bad', 'checkout'),
    saying(50, 'good', 'checkout'),
    saying(10, 'good', 'friendly support'),
    saying(4, 'bad', 'friendly support'),
  ];

  it('are ranked by how much likelier they are there', () => {
    const { themes: found, n } = themes(...comments);
    expect(n).toEqual({ good: 60, neutral: 0, bad: 59, none: 0 });
    expect(found.bad.map(({ phrase }) => phrase)).toEqual(['checkout crashed', 'checkout']);
    expect(found.good.map(({ phrase }) => phrase)).toEqual(['friendly support']);
  });

  it('say how sure they are, and what they are held against', () => {
    const [first] = themes(...comments).themes.bad;
    expect(first).toMatchObject({ n: 30, against: { n: 0, of: 60 } });
    expect(first?.share.value).toBeCloseTo(50.85, 2);
    expect(first?.share.low).toBeCloseTo(38.4, 1);
    expect(first?.strength).toBeGreaterThan(3);
  });

  it('are the most frequent ones where there is nothing to hold them against', () => {
    const found = themes(saying(3, 'none', 'price'), saying(7, 'none', 'delivery')).themes.none;
    expect(found.map(({ phrase, strength, against }) => [phrase, strength, against])).toEqual([
      ['delivery', 0, null],
      ['price', 0, null],
    ]);
  });

  it('have examples, the first ones that were given', () => {
    const said = saying(5, 'bad', 'lost parcel');
    const [theme] = themes(said).themes.bad;
    expect(theme?.examples).toEqual(said.slice(0, 3).map(({ prompt, question }) => ({ prompt, question })));
  });
});

test('the order of the comments makes no difference to what is found', () => {
  const word = fc.constantFrom('late', 'delivery', 'not', 'the', 'checkout', '慢', 'Late', '.');
  const comment = fc.record({
    side: fc.constantFrom<CommentSide>('good', 'bad', 'none'),
    text: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  });
  const withoutExamples = (comments: Comment[]) =>
    JSON.stringify(themes(comments), (key, value) => (key === 'examples' ? undefined : value));
  fc.assert(
    fc.property(fc.array(comment, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (said, keys) => {
      const comments = said.map((one, index) => ({
        prompt: `p${index}`,
        question: 'q',
        locale: 'en',
        ...one,
      }));
      const shuffled = comments
        .map((one) => ({ one, place: keys.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one);
      expect(withoutExamples(shuffled)).toBe(withoutExamples(comments));
    }),
    { numRuns: 200 },
  );
});

test('5,000 comments are worked through in a moment', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `word${index}`);
  const comments = Array.from({ length: 5000 }, (_, index): Comment => {
    const text = Array.from(
      { length: 30 },
      (_, place) => words[(index * 31 + place * place * 7) % words.length],
    );
    return {
      prompt: `p${index}`,
      question: 'q',
      side: index % 2 ? 'bad' : 'good',
      locale: 'en',
      text: text.join(' '),
    };
  });
  const begun = performance.now();
  expect(themesOf(comments.map(readComment)).n).toEqual({ good: 2500, neutral: 0, bad: 2500, none: 0 });
  expect(performance.now() - begun).toBeLessThan(20_000);
}, 30_000);

describe('the log-odds ratio', () => {
  it('is that of Monroe and others, by hand', () => {
    // Pooled share 0.2, so the prior is 2 of 10: (30 + 2) : (70 + 8) against (10 + 2) : (90 + 8).
    const error = Math.sqrt(1 / 32 + 1 / 78 + 1 / 12 + 1 / 98);
    const expected = (Math.log(32 / 78) - Math.log(12 / 98)) / error;
    expect(logOdds({ n: 30, of: 100 }, { n: 10, of: 100 })).toBeCloseTo(expected, 12);
  });

  it('is as much the other way round', () => {
    const [a, b] = [
      { n: 7, of: 40 },
      { n: 30, of: 90 },
    ];
    expect(logOdds(a, b)).toBeCloseTo(-logOdds(b, a), 12);
  });

  it('believes many more than few', () => {
    expect(logOdds({ n: 30, of: 100 }, { n: 10, of: 100 })).toBeGreaterThan(
      logOdds({ n: 3, of: 10 }, { n: 1, of: 10 }),
    );
  });

  it.each([
    ['nobody on one side', { n: 3, of: 9 }, { n: 0, of: 0 }],
    ['everybody on both', { n: 9, of: 9 }, { n: 4, of: 4 }],
    ['nobody at all', { n: 0, of: 9 }, { n: 0, of: 4 }],
  ])('is nothing with %s', (_, here, there) => {
    expect(logOdds(here, there)).toBe(0);
  });
});
