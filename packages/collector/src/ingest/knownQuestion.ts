import { type Question, type Scale, scaleOf } from '@cairn/schema';

/** What an answer must fit, by the shape of the answer. */
export type KnownQuestion =
  | { kind: 'scale'; scale: Scale }
  | { kind: 'text'; maxChars: number }
  | KnownMatrix
  | KnownChoice
  | KnownContact
  | { kind: 'statement' };

export interface KnownMatrix {
  kind: 'matrix';
  rows: ReadonlySet<string>;
  /** Of each row. */
  scale: Scale;
  /** Whether a row may be answered with null. */
  offersNotApplicable: boolean;
}

export interface KnownChoice {
  kind: 'choice' | 'choices';
  options: ReadonlySet<string>;
  offersOther: boolean;
  /** The most that may be chosen; 1 for a choice. */
  most: number;
}

export interface KnownContact {
  kind: 'contact';
  /** Each must be filled in. */
  fields: readonly ('name' | 'email')[];
}

export function knowQuestion(question: Question): KnownQuestion {
  switch (question.type) {
    case 'text':
      return { kind: 'text', maxChars: question.maxChars };
    case 'matrix':
      return {
        kind: 'matrix',
        rows: new Set(question.rows.map(({ id }) => id)),
        scale: scaleFor(question),
        offersNotApplicable: question.notApplicable !== false,
      };
    case 'choice':
    case 'choices':
      return knowChoice(question);
    case 'contact':
      return { kind: 'contact', fields: question.fields };
    case 'statement':
      return { kind: 'statement' };
    default:
      return { kind: 'scale', scale: scaleFor(question) };
  }
}

function knowChoice(question: Extract<Question, { type: 'choice' | 'choices' }>): KnownChoice {
  const offersOther = question.other !== false;
  const all = question.options.length + (offersOther ? 1 : 0);
  return {
    kind: question.type,
    options: new Set(question.options.map(({ id }) => id)),
    offersOther,
    most: question.type === 'choice' ? 1 : (question.most ?? all),
  };
}

function scaleFor(question: Question): Scale {
  const scale = scaleOf(question);
  if (!scale) throw new Error(`question ${question.id} has no scale`);
  return scale;
}
