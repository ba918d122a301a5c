import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentJsonSchema } from './jsonSchema.js';
import { nearest } from './nearest.js';
import { parseDocument } from './parseDocument.js';

const right = () => JSON.parse(readFileSync(new URL('../golden/document.json', import.meta.url), 'utf8'));

function findings(change: (document: ReturnType<typeof right>) => void) {
  const document = right();
  change(document);
  const parsed = parseDocument(document);
  return parsed.ok ? [] : parsed.findings;
}

describe('parseDocument', () => {
  it('fills in defaults', () => {
    const parsed = parseDocument(right());
    expect(parsed.ok && parsed.document.settings).toEqual({
      locale: 'en',
      frequency: { minDaysBetween: 7, maxPerSession: 1 },
      reachRate: 0.1,
    });
  });

  it.each<[why: string, change: (document: ReturnType<typeof right>) => void, path: string, says: RegExp]>([
    [
      'an unknown key of a survey',
      (d) => {
        d.surveys[0].plcement = 'corner';
      },
      'surveys[0].plcement',
      /did you mean "placement"/,
    ],
    [
      'an unknown key of a question',
      (d) => {
        d.surveys[0].questions[0].lables = {};
      },
      'surveys[0].questions[0].lables',
      /did you mean "labels"/,
    ],
    [
      'an unknown key of the settings',
      (d) => {
        d.settings = { reachrate: 1 };
      },
      'settings.reachrate',
      /did you mean "reachRate"/,
    ],
    [
      'an unknown key in a condition',
      (d) => {
        d.surveys[0].audience = { visitor: 'visits', atleast: 2 };
      },
      'surveys[0].audience.atleast',
      /did you mean "atLeast"/,
    ],
    [
      'an unknown question type',
      (d) => {
        d.surveys[0].questions[0].type = 'cess';
      },
      'surveys[0].questions[0].type',
      /ces, csat, nps/,
    ],
    [
      'a scale of another type',
      (d) => {
        d.surveys[0].questions[0].scale = 'agree9';
      },
      'surveys[0].questions[0].scale',
      /agree7/,
    ],
    [
      'an unknown stage',
      (d) => {
        d.journey.touchpoints[0].stage = 'purchse';
      },
      'journey.touchpoints[0].stage',
      /did you mean "purchase"/,
    ],
    [
      'an unknown touchpoint',
      (d) => {
        d.surveys[0].touchpoints = ['checkout.complete'];
      },
      'surveys[0].touchpoints[0]',
      /did you mean "checkout.completed"/,
    ],
    [
      'logic that goes backwards',
      (d) => {
        d.surveys[0].questions[2].logic = [{ go: 'ease' }];
      },
      'surveys[0].questions[2].logic[0].go',
      /only goes forwards/,
    ],
    [
      'logic that goes nowhere',
      (d) => {
        d.surveys[0].questions[0].logic[1].go = 'almost-stoped';
      },
      'surveys[0].questions[0].logic[1].go',
      /did you mean "almost-stopped"/,
    ],
    [
      'a condition on a later answer',
      (d) => {
        d.surveys[0].questions[0].logic[0].when = { answer: 'almost-stopped', answered: true };
      },
      'surveys[0].questions[0].logic[0].when',
      /earlier question/,
    ],
    [
      'two subjects in one condition',
      (d) => {
        d.surveys[0].audience = { visitor: 'visits', attribute: 'plan', is: 'pro' };
      },
      'surveys[0].audience',
      /exactly one of answer/,
    ],
    [
      'a condition that compares nothing',
      (d) => {
        d.surveys[0].audience = { attribute: 'plan' };
      },
      'surveys[0].audience',
      /compare with exactly one/,
    ],
    [
      'ids used twice',
      (d) => {
        d.surveys[1].id = 'checkout-effort';
      },
      'surveys[1].id',
      /used twice/,
    ],
    [
      'no question',
      (d) => {
        d.surveys[0].questions = [];
      },
      'surveys[0].questions',
      /at least one question/,
    ],
    [
      'an id with capitals',
      (d) => {
        d.surveys[0].id = 'CheckoutEffort';
      },
      'surveys[0].id',
      /lower-case/,
    ],
    [
      'a frequency of zero days',
      (d) => {
        d.surveys[0].frequency.days = 0;
      },
      'surveys[0].frequency.days',
      />=1/,
    ],
  ])('refuses %s and says where', (_why, change, path, says) => {
    const found = findings(change);
    expect(found).toContainEqual(expect.objectContaining({ path, message: expect.stringMatching(says) }));
  });

  it('survives anything that JSON can hold', () => {
    for (const odd of [
      null,
      1,
      'x',
      [],
      {},
      { journey: null },
      { journey: { stages: 3 } },
      { surveys: [null] },
    ]) {
      expect(parseDocument(odd).ok).toBe(false);
    }
  });
});

describe('nearest', () => {
  it.each([
    ['placment', 'placement'],
    ['triger', 'trigger'],
    ['touchponits', 'touchpoints'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, ['trigger', 'placement', 'touchpoints', 'theme'])).toBe(meant);
  });

  it('stays silent when nothing is near', () => {
    expect(nearest('banana', ['trigger', 'placement'])).toBeUndefined();
  });
});

describe('the published JSON Schema', () => {
  it('is what the zod schema says; `npm run schemas` writes it', () => {
    const published = JSON.parse(
      readFileSync(new URL('../json/document.schema.json', import.meta.url), 'utf8'),
    );
    expect(published).toEqual(JSON.parse(JSON.stringify(documentJsonSchema())));
  });
});
