import { type Answer, compileQuestion, type Question, scaleOf, sideOf, withFallbacks } from '@cairn/schema';

/** One thing that somebody answered: a question, one row of a matrix, or one option that was chosen. */
export interface GivenAnswer {
  question: string;
  /** The question, with the fallbacks of its placeholders; its id where it is not in the document any more. */
  text: string;
  type: Question['type'] | undefined;
  /** The row of a matrix, the option of a choice, the field of a contact. */
  part?: string;
  partText?: string;
  /** Null where a row does not apply. */
  value: string | number | boolean | null;
  /** What the step or option says, where it says anything. */
  label?: string;
  /** The steps of the scale. */
  min?: number;
  max?: number;
  /** On which side of its scale a step lies; not there where no end is good. */
  position?: 'good' | 'neutral' | 'bad';
}

/** An answer taken apart and put into words. A question that was passed over gives nothing. */
export function givenAnswers(
  { question: id, value }: Answer,
  question: Question | undefined,
  locale: string,
): GivenAnswer[] {
  if (value === null) return [];
  const base = { question: id, text: question ? withFallbacks(question.text) : id, type: question?.type };
  const partsBy = (textOf: (part: string) => string | undefined) => (part: string) => {
    const partText = textOf(part);
    return { ...base, part, ...(partText !== undefined && { partText }) };
  };
  if (typeof value !== 'object') {
    if (isChoice(question)) return [chosenAnswer(partsBy(optionTexts(question)), value)];
    return [{ ...base, value, ...onScale(question, value, locale) }];
  }
  if (Array.isArray(value)) return value.map((one) => chosenAnswer(partsBy(optionTexts(question)), one));
  if (isChoice(question))
    return [chosenAnswer(partsBy(optionTexts(question)), { other: String(value.other) })];
  const row = partsBy(rowTexts(question));
  return Object.entries(value).map(([part, inner]) => ({
    ...row(part),
    value: inner,
    ...onScale(question, inner, locale),
  }));
}

function isChoice(question: Question | undefined): boolean {
  return question?.type === 'choice' || question?.type === 'choices';
}

function optionTexts(question: Question | undefined): (part: string) => string | undefined {
  const options = question?.type === 'choice' || question?.type === 'choices' ? question.options : [];
  return (part) => options.find(({ id }) => id === part)?.text;
}

function rowTexts(question: Question | undefined): (part: string) => string | undefined {
  const rows = question?.type === 'matrix' ? question.rows : [];
  return (part) => rows.find(({ id }) => id === part)?.text;
}

/** Of an option its id and its words, of "other" what was written. */
function chosenAnswer(
  ofPart: (part: string) => Omit<GivenAnswer, 'value'>,
  chosen: string | number | boolean | { other: string },
): GivenAnswer {
  if (typeof chosen === 'object') return { ...ofPart('other'), value: chosen.other, label: chosen.other };
  const of = ofPart(String(chosen));
  return { ...of, value: chosen, ...(of.partText !== undefined && { label: of.partText }) };
}

type OnScale = Pick<GivenAnswer, 'min' | 'max' | 'label' | 'position'>;

function onScale(question: Question | undefined, value: GivenAnswer['value'], locale: string): OnScale {
  const scale = question && scaleOf(question);
  if (!scale) return {};
  if (typeof value !== 'number') return value === null ? { label: 'not applicable' } : {};
  const { min, max } = scale;
  const label = stepLabel(question, value, locale);
  return {
    ...{ min, max },
    ...(label !== undefined && { label }),
    ...(scale.good && { position: sideOf(scale, value) }),
  };
}

/** The word of a step, or of the end that it is. */
function stepLabel(question: Question, step: number, locale: string): string | undefined {
  const compiled = compileQuestion(question, locale);
  if (compiled.kind !== 'scale' && compiled.kind !== 'matrix') return undefined;
  const { min, max, low, high, steps } = compiled;
  if (steps) return steps[step - min];
  if (step === min) return low;
  return step === max ? high : undefined;
}
