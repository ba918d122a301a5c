import { holds, nextQuestion } from '@cairn/engine';
import { draw, type Random, randomOf, type Shares } from '@cairn/engine/simulate';
import { type Answer, compile, type Document, type ImportItem, type ManifestSurvey } from '@cairn/schema';
import { answerLike, type Experience } from './answerLike.js';
import { type Day, dayMs, daysUpTo } from './days.js';
import { outcomesAfter } from './outcomesAfter.js';
import { bell, type Person, personNumber } from './people.js';
import { season } from './season.js';
import { type Story, type StoryNote, storyNotes, storyOf, troubleOn } from './story.js';
import { type Asking, askingsOf, promptShare, qualityOf, trafficOf } from './touchpointModel.js';

/** The year that a history tells of. */
export const demoDays = 365;

export interface DemoOptions {
  document: Document;
  /** The last moment, in milliseconds; the year ends with its day. */
  until: number;
  /** How many people answer, about. */
  responses: number;
  /** The same seed, document and end give the same history. */
  seed: string;
}

export interface DemoHistory {
  /** What happened, day by day; made as it is read, so that a million answers need no more room than a few. */
  items(): Generator<ImportItem>;
  notes: StoryNote[];
  story: Story | undefined;
}

/**
 * A made-up year of a shop: who was asked, who answered what and why, what they did afterwards, and how often each
 * moment happened. Nothing in it is measured anywhere; it is there to be looked at, and to measure with.
 */
export function demoHistory(options: DemoOptions): DemoHistory {
  const days = daysUpTo(options.until, demoDays);
  const last = days.at(-1);
  const story = last && storyOf(options.document, last);
  const first = days[0]?.name ?? '';
  return {
    story,
    notes: story ? storyNotes(story).filter(({ day }) => day >= first) : [],
    items: () => itemsOf(options, { days, story }),
  };
}

interface Year {
  days: readonly Day[];
  story: Story | undefined;
}

function* itemsOf(options: DemoOptions, { days, story }: Year): Generator<ImportItem> {
  const askings = askingsOf(options.document);
  const wire = new Map(compile(options.document, 1).surveys.map((survey) => [survey.id, survey]));
  const busy = days.reduce((sum, day) => sum + season(day), 0);
  const left = new Map<Asking, number>();
  for (const day of days) {
    for (const asking of askings) {
      const due = (left.get(asking) ?? 0) + (options.responses * asking.weight * season(day)) / busy;
      const random = randomOf(`${options.seed}\n${asking.survey.id}\n${asking.touchpoint}\n${day.name}`);
      const answers = Math.floor(due + 0.4 * Math.sqrt(due) * (random() - 0.5));
      left.set(asking, due - Math.max(0, answers));
      yield* askedOn(day, { ...options, asking, answers, random, story, survey: wire.get(asking.survey.id) });
    }
    yield* momentsOn(day, { ...options, share: season(day) / busy });
  }
}

interface Asked extends DemoOptions {
  asking: Asking;
  survey: ManifestSurvey | undefined;
  answers: number;
  random: Random;
  story: Story | undefined;
}

/** All prompts of one survey at one touchpoint on one day: those that were answered, and the others. */
function* askedOn(day: Day, asked: Asked): Generator<ImportItem> {
  const { asking, answers, random, until } = asked;
  const shown = Math.round(answers / asking.answerRate);
  for (let number = 0; number < shown; number++) {
    const at = day.start + Math.floor(timeOfDay(random) * dayMs);
    const of = {
      ...asked,
      day,
      at,
      sourceId: [day.name, asking.survey.id, asking.touchpoint, number].join(' '),
    };
    const items = number < answers ? answered(of) : [unanswered(of)];
    for (const item of items) if (Date.parse(item.at) <= until) yield item;
  }
}

interface Prompted extends Asked {
  day: Day;
  at: number;
  sourceId: string;
}

function promptOf({ asking, at, sourceId }: Prompted, { visitor, respondent, locale }: Person) {
  return {
    ...{ sourceId, at: new Date(at).toISOString(), visitor, locale },
    ...(respondent !== undefined && { respondent }),
    ...{ survey: asking.survey.id, touchpoint: asking.touchpoint },
  };
}

function answered(of: Prompted): ImportItem[] {
  const { asking, day, story, random } = of;
  const { touchpoint, survey } = asking;
  const person = somebody(of);
  const trouble = troubleOn(day, { story, touchpoint, purpose: survey.purpose, device: person.device });
  const felt: Experience = {
    ...{
      person,
      touchpoint,
      random,
      quality: qualityOf(touchpoint) + 0.55 * bell(random) - trouble - christmasRush(day, touchpoint),
    },
    isBroken: trouble > 0 && touchpoint === story?.touchpoint,
  };
  const complete = random() > 0.1;
  const answers = complete ? answersOf(of, felt) : answersOf(of, felt).slice(0, 1);
  const { plan, country, device } = person;
  const response: ImportItem = {
    kind: 'response',
    ...promptOf(of, person),
    ...{ complete, answers, context: { device, attributes: { plan, country } } },
  };
  return [response, ...outcomesAfter(felt, { at: of.at, sourceId: of.sourceId })];
}

/** Parcels are late before Christmas. */
function christmasRush({ name }: Day, touchpoint: string): number {
  const isRush = name.slice(5) >= '12-10' && name.slice(5) <= '12-27';
  return isRush && touchpoint.startsWith('delivery') ? 0.9 : 0;
}

/** Goes through the survey as its logic leads. */
function answersOf({ asking, survey }: Prompted, felt: Experience): Answer[] {
  const answers: Record<string, Answer['value']> = {};
  const facts = {};
  for (let next = survey?.questions[0]; survey && next; ) {
    const question = asking.survey.questions.find(({ id }) => id === next?.id);
    answers[next.id] = (question && answerLike(question, felt)) ?? null;
    next = nextQuestion({ survey, answers, facts, holds }, next);
  }
  return Object.entries(answers).flatMap(([question, value]) =>
    value === null ? [] : [{ question, value }],
  );
}

const ways: Shares<'close' | 'later' | 'never' | 'timeout' | 'ignored'> = [
  ['ignored', 45],
  ['close', 32],
  ['timeout', 12],
  ['later', 9],
  ['never', 2],
];

function unanswered(of: Prompted): ImportItem {
  const prompt = promptOf(of, somebody(of));
  const how = draw(ways, of.random) ?? 'ignored';
  return how === 'ignored' ? { kind: 'shown', ...prompt } : { kind: 'dismissed', ...prompt, how };
}

/** Some come often, most once. */
function somebody({ random, responses, seed }: Prompted): Person {
  const crowd = Math.max(20, Math.round(responses / 3));
  return personNumber(Math.floor(crowd * random() ** 1.5), seed);
}

/** As a share of the day: a small peak at noon and a large one in the evening. */
function timeOfDay(random: Random): number {
  const peak = random() < 0.4 ? 12.5 : 19.5;
  const hour = peak + 6 * (random() + random() - 1);
  return Math.min(23.99, Math.max(0, hour)) / 24;
}

/** How often each moment happened on a day; the collector takes a hundred touchpoints at once. */
function* momentsOn(
  day: Day,
  { document, responses, seed, share, until }: DemoOptions & { share: number },
): Generator<ImportItem> {
  const random = randomOf(`${seed}\nmoments\n${day.name}`);
  const orders = (responses * share) / promptShare;
  const counts = document.journey.touchpoints.map(({ id }) => {
    const count = Math.round(orders * trafficOf(id) * (0.9 + 0.2 * random()));
    return [id, Math.min(1_000_000, Math.max(1, count))] as const;
  });
  const at = Math.min(until, day.start + dayMs - 1);
  for (let from = 0; from < counts.length; from += 100) {
    const some = Object.fromEntries(counts.slice(from, from + 100));
    yield {
      kind: 'touchpoint',
      sourceId: `${day.name} ${from}`,
      at: new Date(at).toISOString(),
      counts: some,
    };
  }
}
