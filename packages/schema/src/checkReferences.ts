import { checkKnown, checkUnique } from './checkNames.js';
import { checkSurvey } from './checkSurvey.js';
import type { Document } from './document.js';
import type { Finding } from './finding.js';
import { headlineRange, scaleNamed, scales } from './scale.js';

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
    ...checkDimensions(document),
    ...checkTargets(document),
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

function checkDimensions({ settings }: Document): Finding[] {
  const named = settings.dimensions.map((id) => ({ id }));
  return checkUnique('settings.dimensions', named).map(({ path, message }) => ({
    path: path.replace(/\.id$/, ''),
    message,
  }));
}

/** A target is of a scale that has a good end, and within what its figure can be. */
function checkTargets({ settings }: Document): Finding[] {
  const known = Object.values(scales).flatMap((ofType) =>
    Object.values(ofType).flatMap(({ name, good }) => (good ? [name] : [])),
  );
  return Object.entries(settings.targets).flatMap(([name, target]) => {
    const path = `settings.targets["${name}"]`;
    const scale = known.includes(name) ? scaleNamed(name) : undefined;
    if (!scale) return checkKnown(path, { what: 'scale with a good end', name, known });
    const [low, high] = headlineRange(scale);
    if (target >= low && target <= high) return [];
    return [{ path, message: `write a figure of this scale, ${low} to ${high}` }];
  });
}
