import { expect, test } from 'vitest';
import { documentInput } from '../testing/documentInput.js';
import { reviewDocument } from './reviewDocument.js';

const now = Date.parse('2026-03-01');

test('a mistake is an error of the rule "document", with the nearest name, and nothing is linted', () => {
  const written = documentInput({ touchpoints: ['report.opend'] });
  expect(reviewDocument(written, { now })).toEqual({
    findings: [
      {
        rule: 'document',
        severity: 'error',
        path: 'surveys[0].touchpoints[0]',
        message: expect.stringContaining('did you mean "report.opened"?'),
        nearest: 'report.opened',
      },
    ],
  });
});

test('what is right is given back with its defaults, and with what is unwise about it', () => {
  const questions = [
    { id: 'ease', type: 'ces', scale: 'ease5', text: 'How easy was our great report?' } as const,
  ];
  const { document, findings } = reviewDocument(documentInput({ questions }), { now });
  expect(document?.settings.locale).toBe('en');
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'wording/leading', severity: 'warning' }));
});

test('another linter may judge, at the same time', () => {
  const seen: number[] = [];
  const lint = (_: unknown, at: { now: number }) => {
    seen.push(at.now);
    return [];
  };
  expect(reviewDocument(documentInput(), { now, lint }).findings).toEqual([]);
  expect(seen).toEqual([now]);
});
