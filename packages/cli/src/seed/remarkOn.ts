import type { Experience } from './answerLike.js';
import { remarks, type Topic } from './remarks.js';

/** What people write about, by where they are. */
const topics: readonly (readonly [start: string, topic: Topic])[] = [
  ['checkout', 'checkout'],
  ['cart', 'checkout'],
  ['delivery', 'delivery'],
  ['onboarding', 'product'],
  ['product', 'product'],
  ['help', 'guide'],
  ['support', 'support'],
  ['membership', 'club'],
  ['club', 'club'],
  ['account', 'account'],
];

/** A remark or two in somebody's language about the moment they are in, fitting how it went. */
export function remarkOn({ touchpoint, quality, isBroken, person, random }: Experience): string {
  const topic = topics.find(([start]) => touchpoint.startsWith(start))?.[1] ?? 'shop';
  const kind = !isBroken && random() < 1 / (1 + Math.exp(-1.5 * quality)) ? 'good' : 'bad';
  const said = remarks[person.locale][isBroken ? 'broken' : topic][kind];
  const first = pick(said, random);
  const second = pick(random() < 0.5 ? said : endings[person.locale][kind], random);
  const text = random() < 0.4 && second !== first ? `${first} ${second}` : first;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => pick(slots[person.locale][name] ?? [name], random));
}

function pick(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

const slots: Record<'en' | 'de', Record<string, readonly string[]>> = {
  en: {
    thing: ['tent', 'Corrie tent', 'sleeping mat', 'stove', 'rucksack', 'tarp'],
    days: ['four', 'five', 'six', 'nine', 'ten'],
    times: ['twice', 'three times', 'four times', 'again and again'],
    way: ['card', 'PayPal', 'my phone', 'bank transfer'],
    part: ['poles', 'pegs', 'zip', 'groundsheet', 'guy lines'],
  },
  de: {
    thing: ['Zelt', 'Corrie-Zelt', 'Kochgeschirr', 'Tarp'],
    days: ['vier', 'fünf', 'sechs', 'neun', 'zehn'],
    times: ['zweimal', 'dreimal', 'viermal', 'immer wieder'],
    way: ['Karte', 'PayPal', 'dem Handy', 'Lastschrift'],
    part: ['Stangen', 'Heringe', 'Abspannleinen', 'Reißverschlüsse'],
  },
};

const endings = {
  en: {
    good: ['Thank you!', 'Keep it up.', 'Will come back.', 'Recommended to friends.'],
    bad: ['Not what I am used to from you.', 'Please mend this.', 'I nearly gave up.', 'A pity.'],
  },
  de: {
    good: ['Danke!', 'Weiter so.', 'Gerne wieder.', 'Schon weiterempfohlen.'],
    bad: ['Das bin ich von euch nicht gewohnt.', 'Bitte ändern.', 'Fast hätte ich aufgegeben.', 'Schade.'],
  },
} as const;
