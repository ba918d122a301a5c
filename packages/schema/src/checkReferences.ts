import { checkKnown, checkUnique } from './checkNames.js';
import { checkSurvey } from './checkSurvey.js';
import type { Document } from './document.js';
import type { Finding } from './finding.js';

/** Names that lead nowhere, ids used twice, and steps that go backwards. */
export function checkReferences(document: Document): Finding[] {
  const { stages, touchpoints } = document.journey;
  const known = stages.map(({ id }) => id);
  return [
    ...checkUnique('journey.stages', stages),
    ...checkUnique('journey.touchpoints', touchpoints),
    ...checkUnique('surveys', document.surveys),
    ...touchpoints.flatMap(({ stage }, index) =>
      checkKnown(`journey.touchpoints[${index}].stage`, { what: 'stage', name: stage, known }),
    ),
    ...document.surveys.flatMap((survey, index) => checkSurvey(`surveys[${index}]`, survey, document)),
    ...checkReserved(document, known),
  ];
}

/** What is kept for stages must fit into what a visitor gets at all. */
function checkReserved({ settings }: Document, known: string[]): Finding[] {
  const { reserved, maxPer30Days } = settings.frequency;
  const path = 'settings.frequency.reserved';
  const sum = Object.values(reserved).reduce((total, count) => total + count, 0);
  return [
    ...Object.keys(reserved).flatMap((name) => checkKnown(`${path}.${name}`, { what: 'stage', name, known })),
    ...(sum > maxPer30Days
      ? [{ path, message: `keeps ${sum} prompts of ${maxPer30Days} in 30 days; keep fewer` }]
      : []),
  ];
}
