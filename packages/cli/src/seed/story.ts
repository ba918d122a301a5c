import type { Document, Touchpoint } from '@cairn/schema';
import type { Day } from './days.js';

/**
 * What happens to the shop in the year: a new payment provider breaks the checkout in March, which everybody feels who
 * is asked about anything, and a new checkout mends it in April.
 */
export interface Story {
  /** Where it breaks. */
  touchpoint: string;
  /** The first day of the breakage, and the day of the note that ends it. */
  broken: string;
  mended: string;
}

export interface StoryNote {
  touchpoint: string;
  day: string;
  text: string;
}

/** The last March that ends before the last day, at the checkout, or where it matters most in another journey. */
export function storyOf(document: Document, lastDay: Day): Story | undefined {
  const touchpoint = checkoutOf(document);
  if (!touchpoint) return undefined;
  const year =
    Number(lastDay.name.slice(0, 4)) - (lastDay.name < `${lastDay.name.slice(0, 4)}-03-31` ? 1 : 0);
  return { touchpoint: touchpoint.id, broken: `${year}-03-03`, mended: `${year}-04-02` };
}

function checkoutOf({ journey, surveys }: Document): Touchpoint | undefined {
  const asked = journey.touchpoints.filter(({ id }) =>
    surveys.some(
      ({ touchpoints, status, purpose }) =>
        status === 'live' && purpose === 'interaction' && touchpoints.includes(id),
    ),
  );
  const rank = ({ id, importance }: Touchpoint) =>
    importance + (/check-?out|order|purchase/.test(id) ? 10 : 0);
  return asked.sort((a, b) => rank(b) - rank(a))[0];
}

/** What the team writes down meanwhile. */
export function storyNotes({ touchpoint, broken, mended }: Story): StoryNote[] {
  const year = broken.slice(0, 4);
  return [
    { touchpoint, day: broken, text: 'Payments go through the new provider' },
    {
      touchpoint,
      day: `${year}-03-24`,
      text: 'Learned: the payment page freezes on phones; we are building a new checkout',
    },
    { touchpoint, day: mended, text: 'New checkout shipped' },
  ];
}

/** How much worse it is on a day, in spreads: where it breaks, and everywhere else that somebody thinks of it. */
export function troubleOn(
  { name }: Day,
  {
    story,
    touchpoint,
    purpose,
    device,
  }: { story: Story | undefined; touchpoint: string; purpose: string; device: string },
): number {
  if (!story || name < story.broken || name >= story.mended) return 0;
  if (touchpoint === story.touchpoint) return device === 'phone' ? 3.2 : 2.2;
  return purpose === 'relationship' ? 0.35 : 0;
}
