import { draw, type Random, randomOf, type Shares } from '@cairn/engine/simulate';

/** One customer of the made-up shop, always the same for the same number. */
export interface Person {
  visitor: string;
  /** Who signed in; the others are nobody by name. */
  respondent: string | undefined;
  plan: 'guest' | 'member' | 'club';
  country: string;
  locale: 'en' | 'de';
  device: 'phone' | 'tablet' | 'desktop';
  /** How they take things, around 0; most lie between -1 and 1. */
  mood: number;
}

const plans: Shares<Person['plan']> = [
  ['guest', 5],
  ['member', 4],
  ['club', 2],
];
const countries: Shares<string> = [
  ['GB', 42],
  ['DE', 26],
  ['IE', 8],
  ['AT', 7],
  ['CH', 5],
  ['US', 7],
  ['NL', 5],
];
const devices: Shares<Person['device']> = [
  ['phone', 58],
  ['desktop', 34],
  ['tablet', 8],
];
const germanSpeaking = ['DE', 'AT', 'CH'];

export function personNumber(index: number, seed: string): Person {
  const random = randomOf(`${seed}\nperson ${index}`);
  const country = draw(countries, random) ?? 'GB';
  const plan = draw(plans, random) ?? 'guest';
  return {
    ...{ plan, country, locale: germanSpeaking.includes(country) && random() < 0.92 ? 'de' : 'en' },
    respondent: plan === 'guest' ? undefined : `customer-${String(index).padStart(6, '0')}`,
    device: draw(devices, random) ?? 'phone',
    mood: bell(random),
    visitor: uuidFrom(random),
  };
}

/** A number around 0 with a spread of 1: the sum of some, as sums of chances are. */
export function bell(random: Random): number {
  let sum = 0;
  for (let times = 0; times < 6; times++) sum += random();
  return (sum - 3) * Math.SQRT2;
}

function uuidFrom(random: Random): string {
  const hex = Array.from({ length: 4 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
