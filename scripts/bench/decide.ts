import { decide, type Moment, newVisitor, noted, type VisitorState } from '@cairn/engine';
import { type Condition, compile, type DocumentInput, parseDocument } from '@cairn/schema';
import type { Manifest } from '@cairn/schema/wire';

export interface DecideTimes {
  moment: string;
  surveys: number;
  /** Median of many calls, in microseconds. */
  medianUs: number;
  /** The same on a processor a quarter as fast, by arithmetic. */
  slowUs: number;
}

/** A decision must not be felt: 0.2 ms on a processor a quarter as fast. */
export const mostSlowUs = 200;

const surveyCount = 50;
const rounds = 20_000;
const now = Date.UTC(2026, 2, 2, 9, 30);

/** What `decide` costs in a page of a project with fifty surveys of all kinds, for a visitor with a long history. */
export function measureDecide(): DecideTimes[] {
  const manifest = benchManifest();
  const state = benchVisitor(manifest);
  const page = {
    now,
    url: 'https://shop.example/help/returns/how-to',
    busy: false,
    locale: 'de-AT',
    device: 'phone',
  };
  const moments: Record<string, Moment> = {
    touchpoint: { ...page, signal: { on: 'touchpoint', touchpoint: 'moment.0' } },
    page: { ...page, signal: { on: 'page' } },
    click: { ...page, signal: { on: 'click', hits: (selector) => selector === '#a0' } },
    due: { ...page, signal: { on: 'due', survey: 's7', touchpoint: 'moment.0' } },
  };
  return Object.entries(moments).map(([moment, of]) => {
    const medianUs = medianOf(() => decide(state, manifest, of));
    return { moment, surveys: manifest.surveys.length, medianUs, slowUs: 4 * medianUs };
  });
}

function medianOf(call: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    const begun = process.hrtime.bigint();
    call();
    if (round >= rounds) times.push(Number(process.hrtime.bigint() - begun) / 1000);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}

type SurveyInput = NonNullable<DocumentInput['surveys']>[number];

/** More than half of them wait at the one touchpoint, most for some audience: nobody's page is as busy. */
function benchSurvey(index: number): SurveyInput {
  const triggers: NonNullable<SurveyInput['trigger']>[] = [
    { on: 'touchpoint' },
    { on: 'touchpoint', delaySeconds: 5 },
    { on: 'url', url: '*/help/*/how-*' },
    { on: 'touchpoint' },
    { on: 'click', selector: `#a${index}` },
    { on: 'touchpoint' },
    { on: 'time', seconds: 10, url: '/help/*' },
    { on: 'touchpoint' },
    { on: 'scroll', percent: 50 },
  ];
  const repeats: NonNullable<SurveyInput['frequency']>[] = [
    { repeat: 'once' },
    { repeat: 'untilAnswered', maxShowings: 20 },
    { repeat: 'every', days: 30 },
  ];
  const audiences: (Condition | undefined)[] = [
    undefined,
    {
      all: [
        { attribute: 'plan', in: ['free', 'pro'] },
        { visitor: 'locale', startsWith: 'de' },
      ],
    },
    {
      any: [
        { answer: 's1/ease', atMost: 2 },
        { answer: 's2/rooms/bed', atLeast: 4 },
      ],
    },
    {
      all: [
        { attribute: 'since', before: '2026-01-01' },
        { visitor: 'stage', atLeast: 'use' },
      ],
    },
    {
      all: [
        { visitor: 'visits', atLeast: 3 },
        { property: 'total', between: [10, 500] },
      ],
    },
  ];
  const audience = audiences[index % audiences.length];
  const trigger = triggers[index % triggers.length];
  const frequency = repeats[index % repeats.length];
  return {
    id: `s${index}`,
    name: `Survey ${index}`,
    purpose: 'interaction',
    touchpoints: ['moment.0', 'moment.1'],
    status: 'live',
    priority: (index * 37) % 101,
    placement: (['corner', 'bar', 'modal', 'inline'] as const)[index % 4] ?? 'corner',
    ...(trigger && { trigger }),
    ...(frequency && { frequency }),
    sampling: { rate: 0.9 },
    ...(audience && { audience }),
    questions: [
      { id: 'ease', type: 'ces', scale: 'ease7', text: 'How easy was it?' },
      {
        id: 'rooms',
        type: 'matrix',
        text: 'How were they?',
        rows: [
          { id: 'bed', text: 'Bed' },
          { id: 'bath', text: 'Bath' },
        ],
      },
      { id: 'why', type: 'text', text: 'Why?' },
    ],
  };
}

function benchManifest(): Manifest {
  const parsed = parseDocument({
    journey: {
      stages: ['purchase', 'use', 'support'].map((id) => ({ id, name: id })),
      touchpoints: [0, 1].map((index) => ({ id: `moment.${index}`, stage: 'use', name: 'Moment' })),
    },
    surveys: Array.from({ length: surveyCount }, (_, index) => benchSurvey(index)),
    settings: {
      frequency: { maxPer30Days: 20, maxPerSession: 20, reserved: { use: 3, support: 3 } },
      quietPages: ['/checkout/*', '/sign-in', '*/pay/*/step-*'],
    },
  } satisfies DocumentInput);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return compile(parsed.document, 1);
}

/** A visitor who has answered every survey some time ago. */
function benchVisitor(manifest: Manifest): VisitorState {
  const dayMs = 86_400_000;
  const newcomer: VisitorState = {
    ...newVisitor('6f1c1d3e-8f43-4b61-9d55-2f6a3d2e9c10'),
    visits: 40,
    stage: 'support',
    attributes: { plan: 'pro', since: '2024-05-01' },
    promptedAt: now - 8 * dayMs,
    prompts: Array.from({ length: 10 }, (_, index) => [now - (index + 8) * dayMs, 'purchase'] as const),
  };
  const answers = { ease: 5, rooms: true, 'rooms/bed': 4, 'rooms/bath': null };
  return manifest.surveys.reduce(
    (state, { id }) => noted(state, id, { shownAt: now - 100 * dayMs, showings: 3, answers }),
    newcomer,
  );
}
