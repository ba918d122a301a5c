import { endLabels, scaleOf, stepNames } from '@cairn/schema/wire';
import type { AuthoredQuestion } from '../api/types.js';
import { strings } from '../strings.js';
import { type Labels, withLabel, withOptional, withPartText, withStep } from './edit.js';

const say = strings.editor;

/** Words under a question that its author may change: the ends of a scale, options, rows, what is agreed to. */
export interface WordField {
  /** Names the words for as long as the question lives, also when options move: `options.moved`. */
  key: string;
  /** Where they stand inside the question, as findings name it: `options[1].text`. */
  path: string;
  label: string;
  value: string;
  /** What visitors read while nothing is written. */
  usual?: string;
  write: (before: AuthoredQuestion, text: string) => AuthoredQuestion;
}

export function wordFields(question: AuthoredQuestion): WordField[] {
  switch (question.type) {
    case 'text':
      return [optionalField(question, { key: 'placeholder', label: say.placeholder })];
    case 'contact':
      return [
        {
          ...{ key: 'consent', path: 'consent', label: say.consent, value: question.consent },
          write: (before, consent) => (before.type === 'contact' ? { ...before, consent } : before),
        },
      ];
    case 'statement':
      return question.link ? [linkField(question.link)] : [];
    case 'choice':
    case 'choices':
      return [
        ...partFields('options', question.options),
        ...(question.other
          ? [optionalField(question, { key: 'other', label: say.other, usual: say.otherUsual })]
          : []),
      ];
    case 'matrix':
      return matrixFields(question);
    default:
      return labelFields(question);
  }
}

/** The usual words of a scale, the middle one where its author may change it. */
export function usualLabels(question: AuthoredQuestion): Labels | undefined {
  const scale = scaleOf(question);
  if (!scale || question.type === 'matrix') return undefined;
  const [low, middle, high] = stepNames(scale.name) ?? [];
  if (question.type === 'expectation' && low && middle && high) return { low, middle, high };
  return question.type === 'yesno' && low && middle ? { low, high: middle } : endLabels(scale.name);
}

function labelFields(question: AuthoredQuestion): WordField[] {
  const scale = scaleOf(question);
  const usual = usualLabels(question);
  if (!scale || !usual || !('text' in question)) return [];
  const written: Partial<Labels> = ('labels' in question && question.labels) || {};
  const steps = { low: scale.min, middle: scale.min + 1, high: scale.max };
  return (['low', 'middle', 'high'] as const).flatMap((end): WordField[] => {
    const usualWords = usual[end];
    if (usualWords === undefined) return [];
    return [
      {
        key: `labels.${end}`,
        path: `labels.${end}`,
        label: say.wordsAt(steps[end]),
        value: written[end] ?? usualWords,
        usual: usualWords,
        write: (before, text) => withLabel(before, { end, text, usual }),
      },
    ];
  });
}

type MatrixQuestion = Extract<AuthoredQuestion, { type: 'matrix' }>;

function matrixFields(question: MatrixQuestion): WordField[] {
  const scale = scaleOf(question);
  const usual = scale && stepNames(scale.name);
  const steps = question.steps ?? usual ?? [];
  return [
    ...partFields('rows', question.rows),
    ...steps.map(
      (value, at): WordField => ({
        key: `steps.${at}`,
        path: `steps[${at}]`,
        label: say.wordsAt(at + 1),
        value,
        ...(usual?.[at] && { usual: usual[at] }),
        write: (before, text) => withStep(before, { at, text, steps, usual }),
      }),
    ),
    ...(question.notApplicable === false
      ? []
      : [
          optionalField(question, {
            key: 'notApplicable',
            label: say.notApplicable,
            usual: say.notApplicableUsual,
          }),
        ]),
  ];
}

function partFields(list: 'rows' | 'options', parts: readonly { id: string; text: string }[]): WordField[] {
  return parts.map(({ id, text: value }, at) => ({
    key: `${list}.${id}`,
    path: `${list}[${at}].text`,
    label: list === 'rows' ? say.row(at + 1) : say.option(at + 1),
    value,
    write: (before, text) => withPartText(before, id, text),
  }));
}

function linkField(link: { url: string; text: string }): WordField {
  return {
    ...{ key: 'link', path: 'link.text', label: say.link, value: link.text },
    write: (before, text) =>
      before.type === 'statement' && before.link ? { ...before, link: { ...before.link, text } } : before,
  };
}

/** Words that may be left out; `true` stands for the usual ones. */
function optionalField(
  question: AuthoredQuestion,
  of: { key: 'placeholder' | 'other' | 'notApplicable'; label: string; usual?: string },
): WordField {
  const written: unknown = Reflect.get(question, of.key);
  return {
    ...of,
    path: of.key,
    value: typeof written === 'string' ? written : '',
    write: (before, text) => {
      // Only one of these types has the field, and it is the type the field was made for.
      if (text === '' && of.key === 'other') return { ...before, other: true } as AuthoredQuestion;
      return withOptional(before as AuthoredQuestion & { [key in typeof of.key]?: string }, of.key, text);
    },
  };
}
