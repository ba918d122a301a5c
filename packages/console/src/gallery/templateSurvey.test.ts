import { parseDocument } from '@cairn/schema';
import { templates } from '@cairn/schema/templates';
import { describe, expect, it } from 'vitest';
import { fernway } from '../testing/fernway.js';
import { withBlank, withTemplate } from './templateSurvey.js';

const wish = { name: 'Ease of buying', firstTouchpoint: 'Visits the website', live: undefined };
const template = (id: string) => {
  const found = templates.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

describe('a survey made of a template', () => {
  it.each(templates.map(({ id }) => id))('%s is a right draft in a document that has one', (id) => {
    const { document, id: survey } = withTemplate(fernway(), template(id), wish);
    expect(parseDocument(document)).toMatchObject({ ok: true });
    expect(document.surveys?.at(-1)).toMatchObject({ id: survey, name: 'Ease of buying' });
    expect(document.surveys?.at(-1)?.status ?? 'draft').toBe('draft');
  });

  it('asks at the stage that it is meant for', () => {
    const { document } = withTemplate(fernway(), template('stage-purchase'), wish);
    expect(document.surveys?.at(-1)?.touchpoints).toEqual(['checkout.completed']);
  });

  it('asks at the first touchpoint where its stage has none', () => {
    const { document } = withTemplate(fernway(), template('stage-support'), wish);
    expect(document.surveys?.at(-1)?.touchpoints).toEqual(['home.viewed']);
  });

  it('gives a journey without a touchpoint one to ask at', () => {
    const empty = { journey: { stages: [{ id: 'use', name: 'Use' }] } };
    const { document } = withTemplate(empty, template('stage-use'), wish);
    expect(document.journey.touchpoints).toEqual([
      { id: 'website.visited', name: 'Visits the website', stage: 'use' },
    ]);
    expect(parseDocument(document)).toMatchObject({ ok: true });
  });

  it('speaks the language that the project writes in', () => {
    const german = { ...fernway(), settings: { locale: 'de' } };
    const { document } = withTemplate(german, template('nps-0-10'), wish);
    expect(document.surveys?.at(-1)?.questions[0]?.text).toMatch(/empfehlen/);
  });

  it('never takes an id that is taken', () => {
    const once = withTemplate(fernway(), template('stay'), wish);
    expect(withTemplate(once.document, template('stay'), wish).id).toBe('ease-of-buying-2');
    const removed = { ...wish, live: once.document };
    expect(withTemplate(fernway(), template('stay'), removed).id).toBe('ease-of-buying-2');
    expect(withBlank(fernway(), { ...removed, text: 'Why?' }).id).toBe('ease-of-buying-2');
  });
});

it('makes a blank survey that is right as it is', () => {
  const { document } = withBlank(fernway(), { ...wish, text: 'What brought you here?' });
  expect(parseDocument(document)).toMatchObject({ ok: true });
});
