import { event, importItem } from '@cairn/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importedIds } from './importedIds.js';

function idsOf(change: object = {}, of: { projectId?: string; source?: string } = {}) {
  const item = importItem.parse({
    ...{
      kind: 'response',
      sourceId: 'r-1',
      at: '2024-03-01T09:30:00.000Z',
      survey: 'ease',
      touchpoint: 'buy',
    },
    answers: [],
    ...change,
  });
  return importedIds({ projectId: 'demo', source: 'typeform', ...of, item });
}

test('the ids are UUIDs that the wire takes, the event’s beginning with its time', () => {
  const { id, prompt } = idsOf();
  const outcome = { type: 'outcome', at: '2024-03-01T09:30:00.000Z', name: 'x' };
  expect(event.safeParse({ ...outcome, id }).success).toBe(true);
  expect(id.startsWith('018df959-5dc0-7')).toBe(true);
  expect(prompt).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the same origin gives the same ids, whatever was answered', () => {
  expect(idsOf({ answers: [{ question: 'ease', value: 3 }] })).toEqual(idsOf());
});

test('another time keeps the prompt, so that a response read with another time zone is no second one', () => {
  const later = idsOf({ at: '2024-03-01T10:30:00.000Z' });
  expect(later.prompt).toBe(idsOf().prompt);
  expect(later.id).not.toBe(idsOf().id);
});

test.each([
  ['another source', {}, { source: 'formbricks' }],
  ['another project', {}, { projectId: 'other' }],
  ['another survey', { survey: 'nps' }, {}],
  ['another id', { sourceId: 'r-2' }, {}],
  ['an id that runs into its neighbour', { survey: 'eas', sourceId: 'er-1' }, {}],
])('%s gives other ids', (_, change, of) => {
  const [one, other] = [idsOf(), idsOf(change, of)];
  expect(one.id).not.toBe(other.id);
  expect(one.prompt).not.toBe(other.prompt);
});

test('any id of any source makes ids that the wire takes', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 200 }),
      fc.date({ min: new Date(0), max: new Date('2100'), noInvalidDate: true }),
      (sourceId, at) => {
        const { id, prompt } = idsOf({ sourceId, at: at.toISOString() });
        for (const uuid of [id, prompt])
          expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime());
      },
    ),
  );
});
