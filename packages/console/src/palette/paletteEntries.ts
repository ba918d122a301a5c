import type { AuthoredDocument, Role } from '../api/types.js';
import { mayOpen, type Section, sectionHref, sections } from '../settings/sections.js';
import { surveyHref, touchpointPath } from '../state/route.js';
import { fuzzyScore } from './fuzzyScore.js';
import { paletteStrings as say } from './paletteStrings.js';

export type EntryKind = 'action' | 'screen' | 'touchpoint' | 'survey' | 'setting';

/** Somewhere to go, or something to do. */
export interface Entry {
  id: string;
  kind: EntryKind;
  text: string;
  /** What tells it from others of its name: a stage, an id. */
  detail?: string;
  /** What the code and the document call it: `checkout.completed`. */
  called?: string;
  act: { go: string } | { run: () => void };
}

const go = (kind: EntryKind, id: string, text: string, href: string, detail?: string): Entry => ({
  ...{ id: `${kind} ${id}`, kind, text, act: { go: href } },
  ...(detail !== undefined && { detail }),
});

/** Everywhere that somebody of this role can go, what they do most first. */
export function placesFor(role: Role): Entry[] {
  const places = [
    go('screen', 'journey', say.screen.journey, '/'),
    go('screen', 'table', say.screen.table, '/?view=table'),
    go('screen', 'surveys', say.screen.surveys, '/surveys'),
    go('screen', 'responses', say.screen.responses, '/responses'),
    go('screen', 'cases', say.screen.cases, '/cases'),
    go('screen', 'outcomes', say.screen.outcomes, '/outcomes'),
    go('screen', 'install', say.screen.install, '/install'),
  ];
  const deeds = [
    go('action', 'publish', say.action.publish, '/surveys'),
    go('action', 'newSurvey', say.action.newSurvey, '/surveys/new'),
    go('action', 'editJourney', say.action.editJourney, '/?edit=1'),
    go('action', 'test', say.action.test, '/welcome/test'),
  ];
  const settings = sections
    .filter((section) => mayOpen(section, role))
    .map((section: Section) => go('setting', section, say.section[section], sectionHref(section)));
  return [...places, ...(role === 'viewer' ? [] : deeds), ...settings];
}

/** Every touchpoint and survey of a document. */
export function placesIn({ journey, surveys = [] }: AuthoredDocument): Entry[] {
  const stageNames = new Map(journey.stages.map(({ id, name }) => [id, name]));
  return [
    ...(journey.touchpoints ?? []).map(({ id, name, stage }) => ({
      ...go('touchpoint', id, name, touchpointPath(id), stageNames.get(stage) ?? id),
      called: id,
    })),
    ...surveys.map(({ id, name, questions }) => ({
      ...go('survey', id, name, surveyHref(id), questions[0]?.text),
      called: id,
    })),
  ];
}

/** As many as are shown at once; to see others one types on. */
export const mostShown = 30;

/** The entries that answer what was typed, the best first; what is alike stays in its order. */
export function found(entries: readonly Entry[], typed: string): Entry[] {
  if (!typed.trim()) return entries.slice(0, mostShown);
  return entries
    .flatMap((entry) => {
      const score = scoreOf(entry, typed);
      return score === undefined ? [] : [{ entry, score }];
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, mostShown)
    .map(({ entry }) => entry);
}

/** A hit in the id or in the detail counts for less than one in the name. */
function scoreOf({ text, detail, called }: Entry, typed: string): number | undefined {
  const named = fuzzyScore(typed, text);
  if (named !== undefined) return named;
  const beside = [called, detail && `${text} ${detail}`].flatMap((words) => {
    const score = words && fuzzyScore(typed, words);
    return typeof score === 'number' ? [score] : [];
  });
  return beside.length ? Math.max(...beside) - 5 : undefined;
}
