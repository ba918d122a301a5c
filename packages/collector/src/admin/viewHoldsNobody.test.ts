import { parseDocument } from '@cairn/schema';
import { expect, it } from 'vitest';
import { testDocument } from '../testing/testDocument.js';
import { viewHoldsNobody } from './viewHoldsNobody.js';

const surveys = [
  {
    ...{ id: 'leaving', name: 'Leaving', purpose: 'interaction', touchpoints: ['checkout.completed'] },
    questions: [
      {
        ...{ id: 'reason', type: 'choice', text: 'Why?', other: 'Something else' },
        options: [
          { id: 'price', text: 'The price' },
          { id: 'time', text: 'The time' },
        ],
      },
      {
        ...{ id: 'parts', type: 'matrix', scale: 5, text: 'How were they?' },
        rows: [
          { id: 'speed', text: 'Speed' },
          { id: 'words', text: 'Words' },
        ],
      },
    ],
  },
];
const parsed = parseDocument({ ...testDocument, surveys, settings: { dimensions: ['plan'] } });
const document = parsed.ok ? parsed.document : undefined;
const named = (written: string) => {
  const at = written.indexOf(':');
  return { name: written.slice(0, at), value: written.slice(at + 1) };
};

it.each([
  [{ attribute: named('plan:pro') }],
  [{ answer: named('reason:price') }],
  [{ answer: named('parts/speed:2') }],
  [{}],
])('a view may keep %j', (filter) => {
  expect(() => viewHoldsNobody(filter, document)).not.toThrow();
});

it.each([
  [{ attribute: named('email:ann@example.com') }, 'filter.attribute: '],
  [{ answer: named('reason/other:Jane Doe') }, 'filter.answer: '],
  [{ answer: named('reason:Jane Doe') }, 'filter.answer: '],
  [{ answer: named('parts/Jane:2') }, 'filter.answer: '],
  [{ answer: named('contact/email:ann@example.com') }, 'filter.answer: '],
])('a view may not keep %j', (filter, place) => {
  expect(() => viewHoldsNobody(filter, document)).toThrow(place);
});

it('keeps neither before anything is published', () => {
  expect(() => viewHoldsNobody({ attribute: named('plan:pro') }, undefined)).toThrow('filter.attribute');
  expect(() => viewHoldsNobody({ answer: named('reason:price') }, undefined)).toThrow('filter.answer');
});
