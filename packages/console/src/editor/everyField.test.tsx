// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { parseDocument } from '@cairn/schema';
import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import type { AuthoredDocument, AuthoredSurvey } from '../api/types.js';
import { navigate } from '../state/router.js';
import { edited } from '../testing/edited.js';
import { everyKind } from '../testing/everyKind.js';
import { fernway } from '../testing/fernway.js';
import { AudienceSection } from './AudienceSection.js';
import { GeneralSection } from './GeneralSection.js';
import { LanguagesSection } from './LanguagesSection.js';
import { LookSection } from './LookSection.js';
import { QuestionsSection } from './QuestionsSection.js';
import { RepliesSection } from './RepliesSection.js';
import { VariantsSection } from './VariantsSection.js';
import { WhenSection } from './WhenSection.js';

type Question = AuthoredSurvey['questions'][number];

/** Everything that a survey can say outside of its questions, said. */
const whole: AuthoredSurvey = {
  ...{ id: 's', name: 'S', purpose: 'interaction', touchpoints: ['home.viewed'], status: 'live' },
  schedule: { from: '2026-01-01', until: '2026-02-01' },
  ...{ priority: 70, placement: 'bar', thanks: 'Thanks.', reviewedAt: '2026-01-01' },
  trigger: { on: 'click', selector: '#pay', url: '/shop/*', delaySeconds: 3 },
  audience: {
    all: [
      { visitor: 'visits', atLeast: 2 },
      {
        any: [
          { attribute: 'plan', in: ['pro'] },
          { property: 'n', between: [1, 2] },
        ],
      },
    ],
  },
  frequency: { repeat: 'every', days: 30, maxShowings: 3 },
  sampling: { target: { margin: 0.3, days: 14 } },
  questions: [
    {
      ...{ id: 'ease', type: 'ces', scale: 'ease5', text: 'How easy?', required: true },
      labels: { low: 'Hard', high: 'Easy' },
      logic: [{ when: { answer: 'ease', atMost: 2 }, go: 'why' }],
    },
    { id: 'look', type: 'csat', scale: 7, look: 'stars', text: 'Satisfied?' },
    { id: 'why', type: 'text', text: 'Why?', size: 'short', placeholder: 'Here', maxChars: 200 },
  ],
  variants: [
    {
      ...{ id: 'b', weight: 2, placement: 'modal' },
      questions: {
        ease: { text: 'Hard?', scale: 'ease7', labels: { low: 'No', high: 'Yes' } },
        look: { look: 'faces' },
      },
      locales: { de: { questions: { ease: { text: 'Schwer?' } } } },
    },
  ],
  theme: {
    ...{ accent: '#35764c', surface: '#ffffff', text: '#111111', muted: '#555555', border: '#999999' },
    dark: {
      ...{ accent: '#88cc99', surface: '#111111', text: '#ffffff', muted: '#aaaaaa', border: '#777777' },
    },
    ...{ mode: 'auto', radius: 8, font: 'system', density: 'compact', shadow: 'none', position: 'start' },
  },
  locales: {
    de: {
      thanks: 'Danke.',
      questions: { ease: { text: 'Wie?', labels: { low: 'Schwer', high: 'Leicht' } } },
    },
  },
  privacy: { anonymous: false, redact: true },
  followUp: [
    { on: 'score', question: 'ease', atOrWorse: 'bad', assignee: 'ada@example.com', replyWithinHours: 24 },
    { on: 'keyword', words: ['refund'], question: 'why' },
    { on: 'silence', days: 90 },
  ],
};

const fields: Record<string, object> = {
  nps: { scale: '1-5' },
  mood: { scale: 5 },
  rating: { look: 'stars' },
  matrix: { scale: 3, steps: ['a', 'b', 'c'], notApplicable: 'None' },
  choice: { shuffle: true },
  choices: { most: 1 },
  contact: { fields: ['email'] },
  statement: { code: 'SAVE10' },
};

/** Of each type a survey, with the fields that the type alone has. */
const ofEachType = everyKind.map((question): AuthoredSurvey => {
  const full = { ...question, ...fields[question.type] } as Question; // each has its own type's fields only
  return {
    ...{ id: 's', name: 'S', purpose: 'interaction', touchpoints: ['home.viewed'] },
    questions: [full],
  };
});

const parts: [path: string, part: () => ComponentChildren][] = [
  ['/surveys/s', () => <QuestionsSection />],
  ['/surveys/s/general', () => <GeneralSection />],
  ['/surveys/s/when', () => <WhenSection />],
  ['/surveys/s/audience', () => <AudienceSection />],
  ['/surveys/s/languages', () => <LanguagesSection />],
  ['/surveys/s/languages?variant=b', () => <LanguagesSection />],
  ['/surveys/s/variants', () => <VariantsSection />],
  ['/surveys/s/look', () => <LookSection />],
  ['/surveys/s/replies', () => <RepliesSection />],
];

/** Places of everything that a survey says, but ids, which are given once. */
function placesIn(value: unknown, path: string): string[] {
  if (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null))
    return value.flatMap((one, at) => placesIn(one, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' ? [] : placesIn(inner, path ? `${path}.${key}` : key),
  );
}

async function shownBy(document: AuthoredDocument): Promise<Set<string>> {
  const shown = new Set<string>();
  for (const [path, part] of parts) {
    navigate(path);
    const page = edited(part, { document });
    await Promise.resolve(); // places that come together are told together
    for (const one of page.shown.paths.value) shown.add(one.replace('surveys[0].', ''));
    page.close();
  }
  return shown;
}

/** A test is one thing with a few controls, and so is a list of words for the steps of a scale. */
const oneThing = (path: string) => path.replace(/(\bwhen|(?:all|any)\[\d+\])\.\w+$/, '$1');

describe('every field of a survey', () => {
  it.each<[string, AuthoredSurvey]>([
    ['the whole survey', whole],
    ...ofEachType.map((one): [string, AuthoredSurvey] => [one.questions[0]?.type ?? '', one]),
  ])('has a control on one of its parts: %s', async (_, survey) => {
    const document: AuthoredDocument = { ...fernway(), surveys: [survey] };
    expect(parseDocument(document)).toMatchObject({ ok: true });
    const shown = await shownBy(document);
    const missing = placesIn(survey, '').filter(
      (path) => ![path, oneThing(path), `${path}[0]`].some((one) => shown.has(one)),
    );
    expect(missing).toEqual([]);
  });
});
