import { type Answer, nearest, type Question, scaleOf } from '@cairn/schema';
import { notApplicableOf, othersOf, partsOf, stepsOf } from './answerWords.js';
import type { Into, Values } from './columnTargets.js';
import { comparable } from './comparable.js';

/** What a cell says, or why it says nothing that fits. */
export type ReadValue =
  | { value: Answer['value'] /** What was changed to make it fit. */; note?: string }
  | { wrong: string };

/** Reads the cells of one question: its words in every language are looked up once. */
export type CellReader = (cell: string) => ReadValue;

/** Makes the reader for a column that is a whole question, or a row of a matrix. */
export function readerOf(question: Question, values: Values, into: Into): CellReader {
  const read = plainReader(question, into);
  return (cell) => {
    const said = values.get(comparable(cell));
    return said === undefined ? read(cell) : { value: said };
  };
}

function plainReader(question: Question, into: Into): CellReader {
  switch (question.type) {
    case 'text':
      return (cell) => textOf(cell, question.maxChars);
    case 'choice':
      return choiceReader(question, into);
    case 'choices':
      return choicesReader(question, into);
    case 'contact':
    case 'statement':
      return () => ({ wrong: 'this question takes no such answer' });
    default:
      return stepReader(question, into);
  }
}

function textOf(cell: string, maxChars: number): ReadValue {
  if (cell.length <= maxChars) return { value: cell };
  return { value: cell.slice(0, maxChars), note: `is longer than ${maxChars} characters, and is cut there` };
}

/** `7`, `7.0`, `7 - Very easy`, `7/10` and `7 stars` are seven. */
const number = /^(-?\d+)(?:[.,]0+)?(?:\s*(?:\/|of|von)\s*(\d+)|\s*[-–—:.)]\s*\D.*|\s+\D.*)?$/;

function stepReader(question: Question, { survey, languages }: Into): CellReader {
  const scale = scaleOf(question);
  if (!scale) throw new Error(`question ${question.id} has no scale`);
  const words = stepsOf(survey, question, languages);
  const notApplicable = notApplicableOf(survey, question);
  const scaleText = `${scale.name}, ${scale.min} to ${scale.max}`;
  return (cell) => {
    const word = comparable(cell);
    const [, digits, most] = number.exec(cell.trim()) ?? [];
    const step = words.get(word) ?? (digits === undefined ? undefined : Number(digits));
    if (step === undefined) {
      if (notApplicable.has(word)) return { value: null };
      return { wrong: `is no step of ${scaleText}${meant(cell, [...words.keys()])}` };
    }
    if (step < scale.min || step > scale.max) return { wrong: `is off the scale ${scaleText}` };
    if (most !== undefined && Number(most) !== scale.max)
      return { wrong: `is on another scale than ${scaleText}` };
    return { value: step };
  };
}

function meant(cell: string, words: readonly string[]): string {
  const near = nearest(comparable(cell), words);
  return near === undefined
    ? '; map its words with "values"'
    : `; map it with "values", or did it mean "${near}"?`;
}

type ChoiceQuestion = Extract<Question, { type: 'choice' | 'choices' }>;
type Chosen = string | { other: string };

function choiceReader(question: ChoiceQuestion, { survey }: Into): CellReader {
  const options = partsOf(survey, question);
  return (cell) => {
    const option = options.get(comparable(cell));
    if (option !== undefined) return { value: option };
    return question.other === false
      ? { wrong: noOption(question, cell, options) }
      : { value: { other: cell } };
  };
}

function noOption({ id }: ChoiceQuestion, cell: string, options: Map<string, string>): string {
  return `"${id}" has no such option, and offers no "other"${meant(cell, [...options.keys()])}`;
}

/** Tools put several choices into one cell behind `;`, commas or line breaks, and options hold commas themselves. */
function choicesReader(question: ChoiceQuestion, { survey }: Into): CellReader {
  const options = partsOf(survey, question);
  const others = othersOf(survey, question);
  return (cell) => {
    const pieces = splitChoices(cell, options);
    const unknown = pieces.filter(
      (piece) => !options.has(comparable(piece)) && !others.has(comparable(piece)),
    );
    if (unknown.length && question.other === false)
      return { wrong: noOption(question, unknown.join(', '), options) };
    const chosen: Chosen[] = pieces.flatMap((piece) => options.get(comparable(piece)) ?? []);
    const own: Chosen[] = unknown.length ? [{ other: unknown.join('; ') }] : [];
    return { value: [...new Set(chosen), ...own] };
  };
}

function splitChoices(cell: string, options: Map<string, string>): string[] {
  const strong = pieces(cell, /[;|\n]+/);
  return strong.flatMap((piece) => (options.has(comparable(piece)) ? [piece] : byCommas(piece, options)));
}

/** The fewest commas that give known options; a piece that is none stays whole up to the next known one. */
function byCommas(text: string, options: Map<string, string>): string[] {
  const parts = text.split(',');
  const found: string[] = [];
  let unknown: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const to = longestOption(parts, from, options);
    if (to === from) unknown.push(parts[from++] ?? '');
    else {
      if (unknown.length) found.push(unknown.join(','));
      unknown = [];
      found.push(parts.slice(from, to).join(','));
      from = to;
    }
  }
  if (unknown.length) found.push(unknown.join(','));
  return found.map((piece) => piece.trim()).filter(Boolean);
}

/** Where the longest option that begins here ends; the beginning itself when none does. */
function longestOption(parts: readonly string[], from: number, options: Map<string, string>): number {
  for (let to = parts.length; to > from; to--) {
    if (options.has(comparable(parts.slice(from, to).join(',')))) return to;
  }
  return from;
}

function pieces(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((piece) => piece.trim())
    .filter(Boolean);
}
