import { draw, type Random } from '@cairn/engine/simulate';
import { type Answer, isHighGood, type Question, type Scale, scaleOf } from '@cairn/schema';
import { bell, type Person } from './people.js';
import { remarkOn } from './remarkOn.js';

/** Somebody at a moment that went so well. */
export interface Experience {
  person: Person;
  /** In spreads above a middling moment; this one's own luck is in it, so that all they say of it goes together. */
  quality: number;
  touchpoint: string;
  /** The checkout is broken, and that is what they write about. */
  isBroken: boolean;
  random: Random;
}

/** What somebody who has lived through that answers; undefined where they pass a question over. */
export function answerLike(question: Question, felt: Experience): Answer['value'] | undefined {
  const { random } = felt;
  switch (question.type) {
    case 'statement':
    case 'contact':
      return undefined;
    case 'text':
      return random() < (goodness(felt) > 0.5 ? 0.35 : 0.65) ? remarkOn(felt) : undefined;
    case 'choice':
      return optionOf(question.options, random);
    case 'choices':
      return someOptions(question, random);
    case 'matrix':
      return Object.fromEntries(question.rows.map(({ id }) => [id, stepOf(question, felt)]));
    default:
      return stepOf(question, felt);
  }
}

/** Between 0, as bad as can be, and 1. */
export function goodness({ quality, person, random }: Experience): number {
  return 1 / (1 + Math.exp(-1.25 * (quality + 0.55 * person.mood + 0.5 * bell(random))));
}

function stepOf(question: Question, felt: Experience): number {
  const scale = scaleOf(question);
  if (!scale) throw new Error(`question ${question.id} has no scale`);
  return stepAt(scale, scale.good ? goodness(felt) : felt.random(), felt.random);
}

/** With two sides, or three, nobody answers in between: the chance of the good one is what it is worth. */
function stepAt(scale: Scale, good: number, random: Random): number {
  const { min, max } = scale;
  const high = scale.good && !isHighGood(scale) ? 1 - good : good;
  const place = max - min <= 2 ? Math.min(0.999, Math.max(0, high + 0.3 * (random() - 0.5))) : high;
  if (max - min === 1) return random() < place ? max : min;
  return Math.min(max, min + Math.floor(place * (max - min + 1)));
}

function optionOf(options: readonly { id: string }[], random: Random): string {
  // The first ones are what most people mean.
  return (
    draw(
      options.map(({ id }, index) => [id, 1 / (index + 1)] as const),
      random,
    ) ?? ''
  );
}

function someOptions(
  { options, most = options.length }: Extract<Question, { type: 'choices' }>,
  random: Random,
): string[] {
  const count = 1 + Math.floor(random() * Math.min(most, 2));
  return [...new Set(Array.from({ length: count }, () => optionOf(options, random)))];
}
