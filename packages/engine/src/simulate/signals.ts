import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import type { Signal } from '../decide.js';
import type { Behaviour } from './behaviour.js';
import type { SimulatedMoment } from './moments.js';
import type { Random } from './random.js';

/** One thing that the browser would notice, and the surveys that it is meant for. */
export interface SimulatedSignal {
  signal: Signal;
  url: string;
  surveys: readonly ManifestSurvey[];
}

/** Where a page is, of which nothing is known. */
const somewhere = 'https://page.invalid/';

/**
 * What the browser notices at a moment: the touchpoint itself, and for every survey of the touchpoint that waits for
 * something else, that thing: certainly where only the address decides, with the chance of the model where it takes a
 * click, scrolling or the like.
 */
export function signalsAt(
  moment: SimulatedMoment,
  { manifest, behaviour, random }: { manifest: Manifest; behaviour: Behaviour; random: Random },
): SimulatedSignal[] {
  const { touchpoint, url = somewhere } = moment;
  const here = manifest.surveys
    .filter(({ touchpoints }) => touchpoints.includes(touchpoint))
    .sort(byPriority);
  const direct = here.filter(({ trigger }) => trigger.on === 'touchpoint');
  const others = here.filter(({ trigger }) => trigger.on !== 'touchpoint');
  const signals: SimulatedSignal[] = direct.length
    ? [{ signal: { on: 'touchpoint', touchpoint }, url, surveys: direct }]
    : [];
  for (const survey of others) {
    const signal = signalFor(survey, { chance: behaviour.triggered, random });
    if (signal) signals.push({ signal, url: moment.url ?? fitting(survey), surveys: [survey] });
  }
  return signals;
}

function signalFor(
  { id, trigger }: ManifestSurvey,
  { chance, random }: { chance: number; random: Random },
): Signal | undefined {
  switch (trigger.on) {
    case 'url':
    case 'time':
    case 'tab':
      return { on: 'page' };
    case 'api':
      return { on: 'api', survey: id };
    case 'click':
      return random() < chance ? { on: 'click', hits: () => true } : undefined;
    default:
      return random() < chance ? { on: 'observed', survey: id } : undefined;
  }
}

/** An address that the trigger's pattern fits. */
function fitting({ trigger }: ManifestSurvey): string {
  return trigger.url === undefined ? somewhere : trigger.url.split('*').join('');
}

function byPriority(a: ManifestSurvey, b: ManifestSurvey): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}
