import { randomOf } from '@cairn/engine/simulate';
import { expect, test } from 'vitest';
import { outcomesAfter } from './outcomesAfter.js';
import { personNumber } from './people.js';

const at = Date.parse('2026-03-01T12:00:00Z');

/** What a crowd does after a moment of this quality, by the name of the outcome. */
function crowdAfter(quality: number) {
  const counts: Record<string, number> = {};
  for (let number = 0; number < 4000; number++) {
    const person = personNumber(number, 'crowd');
    const random = randomOf(`after ${quality} ${number}`);
    const felt = { person, quality, random, touchpoint: 'home.returned', isBroken: false };
    for (const outcome of outcomesAfter(felt, { at, sourceId: String(number) })) {
      expect(outcome).toMatchObject({ respondent: person.respondent, visitor: person.visitor });
      expect(Date.parse(outcome.at)).toBeGreaterThan(at);
      if (outcome.kind === 'outcome') counts[outcome.name] = (counts[outcome.name] ?? 0) + 1;
    }
  }
  return { purchased: 0, renewed: 0, churned: 0, ...counts };
}

test('who was content buys again and stays in the club; who was not leaves', () => {
  const [content, angry] = [crowdAfter(2), crowdAfter(-1.5)];
  expect(content.purchased).toBeGreaterThan(2 * angry.purchased);
  const staying = ({ renewed, churned }: typeof content) => renewed / (renewed + churned);
  expect(staying(content)).toBeGreaterThan(0.75);
  expect(staying(angry)).toBeLessThan(0.5);
});

test('nobody without a name has any', () => {
  const person = { ...personNumber(0, 'crowd'), plan: 'guest' as const, respondent: undefined };
  for (let number = 0; number < 50; number++) {
    const random = randomOf(`guest ${number}`);
    const felt = { person, quality: 2, random, touchpoint: 'home.returned', isBroken: false };
    expect(outcomesAfter(felt, { at, sourceId: '1' })).toEqual([]);
  }
});
