import {
  type BreakpointInput,
  breakpointSentence,
  compareMany,
  countText,
  figureText,
  rankBreakpoints,
  scoreOf,
  sentenceOf,
} from '@cairn/metrics';
import type { Document } from '@cairn/schema';
import type { Period } from '../calendar/periods.js';
import { breakpointInputs } from '../reports/breakpointInputs.js';
import type { AnswerSum, PromptSum, ReachSum } from '../store/rollupSums.js';

/** Breakpoints of one mail: what a team can mend in a week. */
const maxBreakpoints = 3;

/** Figures of one period. */
export interface DigestFigures {
  period: Period;
  answers: readonly AnswerSum[];
  prompts: readonly PromptSum[];
}

export interface DigestParts {
  projectName: string;
  document: Document;
  now: DigestFigures;
  before: DigestFigures;
  /** What breakpoints are ranked by: more than a day, which has too few answers. */
  month: { answers: readonly AnswerSum[]; reach: readonly ReachSum[] };
  /** Cases that nobody has replied to yet; undefined where the project has no cases. */
  casesWaiting?: number | undefined;
}

/** What a mail says, in plain lines that are not yet escaped. */
export interface Digest {
  subject: string;
  sections: { heading: string; lines: string[] }[];
}

/** What a team should know of a period: how it was, what has changed, and what to mend first. */
export function composeDigest(parts: DigestParts): Digest {
  const { projectName, now, casesWaiting } = parts;
  return {
    subject: `${projectName}, ${periodText(now.period)}`,
    sections: [
      { heading: 'Asked and answered', lines: [askedLine(now), askedLine(parts.before)] },
      { heading: 'The journey', lines: orNone(figureLines(parts), 'Too few answers for a figure.') },
      { heading: 'What has changed', lines: orNone(changeLines(parts), 'Nothing that is more than chance.') },
      {
        heading: 'What to mend first',
        lines: orNone(breakpointLines(parts), 'Everything reaches its target.'),
      },
      ...(casesWaiting === undefined ? [] : [{ heading: 'Who waits', lines: [waitingLine(casesWaiting)] }]),
    ],
  };
}

function orNone(lines: string[], none: string): string[] {
  return lines.length ? lines : [none];
}

function periodText({ from, to }: Period): string {
  return from === to ? from : `${from} to ${to}`;
}

function whenText({ from, to }: Period): string {
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
}

function askedLine({ period, prompts }: DigestFigures): string {
  const sum = (of: 'shown' | 'completed') => prompts.reduce((all, row) => all + row[of], 0);
  return `${periodText(period)}: ${countText(sum('shown'), 'prompt')} shown, ${countText(sum('completed'), 'complete response')}.`;
}

/** `Places an order: 5.8 (5.5 to 6.1 at 95 %), 120 answers`. */
function figureLines({ document, now }: DigestParts): string[] {
  return breakpointInputs({ document, answers: now.answers, reach: [] }).flatMap(
    ({ name, scale, answers }) => {
      const { headline, unit, n } = scoreOf(scale, answers);
      if (!headline) return [];
      const [value, low, high] = [headline.value, headline.low, headline.high].map((one) =>
        figureText(one, unit),
      );
      return [`${name}: ${value} (${low} to ${high} at 95 %), ${countText(n, 'answer')}`];
    },
  );
}

/** Only what is a difference, corrected for how many are looked at. */
function changeLines({ document, now, before }: DigestParts): string[] {
  const inputs = (answers: readonly AnswerSum[]) => breakpointInputs({ document, answers, reach: [] });
  const was = new Map(inputs(before.answers).map((input) => [input.id, input]));
  const pairs = inputs(now.answers).flatMap((input): [BreakpointInput, BreakpointInput][] => {
    const former = was.get(input.id);
    return former ? [[former, input]] : [];
  });
  const comparisons = compareMany(pairs);
  const names = { before: whenText(before.period), after: whenText(now.period) };
  return comparisons.flatMap((comparison, index) => {
    const isDifference = comparison.verdict === 'up' || comparison.verdict === 'down';
    return isDifference ? [sentenceOf(comparison, { score: pairs[index]?.[1].name ?? '', ...names })] : [];
  });
}

function breakpointLines({ document, month }: DigestParts): string[] {
  const { interaction, relationship } = rankBreakpoints(breakpointInputs({ document, ...month }));
  return [interaction, relationship]
    .flatMap((rows) => rows.filter(({ rank }) => rank !== null).slice(0, maxBreakpoints))
    .map((row) => breakpointSentence(row));
}

function waitingLine(count: number): string {
  return count ? `${countText(count, 'case')} waiting for a first reply.` : 'Nobody waits for a first reply.';
}
