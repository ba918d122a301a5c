import type { QuestionScore, TouchpointReport } from '../api/types.js';
import { type BreakpointPlace, isWhatBroke } from './breakpointPlaces.js';
import { type CountView, choiceCounts, neutralCounts } from './countView.js';

/** What of a touchpoint is told in full on its card, what in a line, and how much only on its page. */
export interface CardView {
  /** The score that breaks the journey; else the first. */
  lead: QuestionScore | undefined;
  /** Further scores. */
  lines: QuestionScore[];
  /** Questions without a good end, whose commonest answer is told. */
  counts: CountView[];
  /** Questions that had to be left out. */
  more: number;
}

/** A card is glanced at; whoever wants more than this goes to the page. */
const maxLines = 3;

/** Chooses what the card of a touchpoint shows of what was answered there. */
export function cardView({ scores, choices }: TouchpointReport, place?: BreakpointPlace): CardView {
  const answered = scores.filter(({ score }) => score.n > 0);
  const scored = answered.filter((score) => !neutralCounts(score));
  const lead = (place && scored.find((score) => isWhatBroke(place, score))) ?? scored[0];
  const lines = scored.filter((score) => score !== lead);
  const counts = [
    ...answered.flatMap((score) => neutralCounts(score) ?? []),
    ...choices.filter(({ n }) => n > 0).map(choiceCounts),
  ];
  const room = Math.max(0, maxLines - lines.length);
  const left = Math.max(0, lines.length - maxLines) + Math.max(0, counts.length - room);
  return { lead, lines: lines.slice(0, maxLines), counts: counts.slice(0, room), more: left };
}
