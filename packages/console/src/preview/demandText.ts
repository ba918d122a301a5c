import type { Rule } from '@cairn/engine';
import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { day } from '../format.js';
import { ruleStrings } from './ruleStrings.js';

const { demands, waitsFor } = ruleStrings;

export interface DemandedOf {
  manifest: Manifest;
  survey: ManifestSurvey;
  /** A touchpoint by its name. */
  nameOf: (touchpoint: string) => string;
}

/** What a rule demands of a visitor, with the figures that this survey and project have set. */
export function demandText(rule: Rule, of: DemandedOf): string {
  const { survey, manifest } = of;
  const { days = 0, maxShowings = 0 } = survey.frequency;
  const budget = manifest.frequency;
  switch (rule) {
    case 'trigger':
      return demands.trigger(waitText(of));
    case 'schedule':
      return demands.schedule(dayOf(survey.from), dayOf(survey.until));
    case 'sampling':
      return demands.sampling(Math.round(1000 * (survey.rate ?? 1)) / 10);
    case 'every':
      return demands.every(days);
    case 'showings':
      return demands.showings(maxShowings);
    case 'later':
      return demands.later(budget.daysAfterNotNow);
    case 'session':
      return demands.session(budget.maxPerSession);
    case 'gap':
      return demands.gap(budget.minDaysBetween);
    case 'month':
      return demands.month(budget.maxPer30Days);
    case 'delay':
      return demands.delay(survey.trigger.delaySeconds);
    default:
      return demands[rule];
  }
}

function waitText({ survey: { trigger, touchpoints }, nameOf }: DemandedOf): string {
  if (trigger.on === 'touchpoint') return waitsFor.touchpoint(touchpoints.map(nameOf));
  return waitsFor[trigger.on];
}

function dayOf(at: number | undefined): string {
  return at === undefined ? '' : day(new Date(at).toISOString().slice(0, 10));
}
