import { defaultStages } from '../defaultStages.js';
import type { DocumentInput } from '../document.js';
import * as ready from './starterSurveys.js';

export const starterKinds = ['shop', 'saas', 'docs', 'blank'] as const;
export type StarterKind = (typeof starterKinds)[number];

export interface Starter {
  kind: StarterKind;
  /** The company or product, as visitors know it. */
  name: string;
  /** Languages of the visitors. The surveys are written in English; the linter says which words the others miss. */
  locales: readonly string[];
}

type Touchpoint = NonNullable<DocumentInput['journey']['touchpoints']>[number];

/** The language that ready surveys are written in. */
export const writtenLocale = 'en';

/** A whole document to begin with: stages, touchpoints, and a few surveys that can be published as they are. */
export function starterDocument({ kind, name, locales }: Starter): DocumentInput {
  const { touchpoints, surveys } = starters[kind](name);
  const others = locales.filter((locale) => locale !== writtenLocale);
  return {
    journey: { stages: stagesOf(touchpoints), touchpoints },
    surveys,
    settings: { locale: writtenLocale, ...(others.length && { locales: [...others] }) },
  };
}

const starters: Record<
  StarterKind,
  (name: string) => { touchpoints: Touchpoint[]; surveys: ready.SurveyInput[] }
> = {
  shop: (name) => ({
    touchpoints: [
      { id: 'home.viewed', stage: 'awareness', name: 'Sees the home page', importance: 2 },
      { id: 'product.viewed', stage: 'consideration', name: 'Looks at a product', importance: 3 },
      { id: 'checkout.completed', stage: 'purchase', name: 'Places an order', importance: 5 },
      { id: 'support.resolved', stage: 'support', name: 'Gets help', importance: 4 },
      { id: 'account.viewed', stage: 'retention', name: 'Comes back to the account', importance: 3 },
    ],
    surveys: [
      ready.holdingBack(),
      ready.checkoutEffort(name),
      ready.supportEase(),
      ready.recommend(name, 'account.viewed'),
    ],
  }),
  saas: (name) => ({
    touchpoints: [
      { id: 'trial.started', stage: 'consideration', name: 'Starts a trial', importance: 3 },
      { id: 'setup.completed', stage: 'onboarding', name: 'Finishes the set-up', importance: 5 },
      { id: 'feature.used', stage: 'use', name: 'Uses a feature', importance: 4 },
      { id: 'support.resolved', stage: 'support', name: 'Gets help', importance: 4 },
      { id: 'dashboard.viewed', stage: 'retention', name: 'Comes back to work', importance: 3 },
      { id: 'plan.cancelled', stage: 'retention', name: 'Cancels the plan', importance: 5 },
    ],
    surveys: [
      ready.setupEase(),
      ready.featureHelpful(),
      ready.supportEase(),
      ready.recommend(name, 'dashboard.viewed'),
      ready.cancelReason(name),
    ],
  }),
  docs: (name) => ({
    touchpoints: [
      { id: 'home.viewed', stage: 'awareness', name: 'Sees the home page', importance: 2 },
      { id: 'search.used', stage: 'use', name: 'Searches', importance: 4 },
      { id: 'article.read', stage: 'use', name: 'Reads an article', importance: 5 },
      { id: 'support.resolved', stage: 'support', name: 'Gets help', importance: 4 },
    ],
    surveys: [
      ready.articleHelpful(),
      ready.searchFound(),
      ready.supportEase(),
      ready.satisfaction(name, 'home.viewed'),
    ],
  }),
  blank: () => ({ touchpoints: [], surveys: [] }),
};

/** Of the classical stages those that have a touchpoint; all of them where there is none yet. */
function stagesOf(touchpoints: readonly Touchpoint[]) {
  const used = defaultStages.filter(({ id }) => touchpoints.some(({ stage }) => stage === id));
  return used.length ? used : [...defaultStages];
}
