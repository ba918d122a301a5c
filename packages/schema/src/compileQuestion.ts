import { compileCondition } from './compileCondition.js';
import { endLabelsIn, stepNamesIn } from './labelTables/scaleLabels.js';
import type { ManifestQuestion, ManifestScaleQuestion } from './manifest.js';
import type { Question, Step } from './question.js';
import { scaleOf } from './scale.js';

/** Question types that are answered by one step of a scale. */
type ScaleQuestion = Exclude<
  Question,
  { type: 'text' | 'matrix' | 'choice' | 'choices' | 'contact' | 'statement' }
>;

/** Compiles one question for the browser; words that its author did not give are those of the locale. */
export function compileQuestion(question: Question, locale = 'en'): ManifestQuestion {
  const { id, text, required, logic } = question;
  const base = {
    id,
    text,
    ...(required && { required: true }),
    ...(logic.length && { logic: logic.map(compileStep) }),
  };
  switch (question.type) {
    case 'text': {
      const { size, placeholder, maxChars } = question;
      return { ...base, kind: 'text', size, maxChars, ...(placeholder !== undefined && { placeholder }) };
    }
    case 'matrix': {
      const { rows, notApplicable } = question;
      return {
        ...base,
        kind: 'matrix',
        rows,
        ...scalePart(question, locale),
        ...(notApplicable && { notApplicable }),
      };
    }
    case 'choice':
    case 'choices': {
      const { options, other, shuffle } = question;
      const most = question.type === 'choices' ? (question.most ?? options.length + 1) : undefined;
      return {
        ...base,
        kind: 'choice',
        options,
        ...(other && { other }),
        ...(shuffle && { shuffle }),
        ...(most !== undefined && { most }),
      };
    }
    case 'contact':
      return { ...base, kind: 'contact', fields: question.fields, consent: question.consent };
    case 'statement': {
      const { link, code } = question;
      return { ...base, kind: 'statement', ...(link && { link }), ...(code !== undefined && { code }) };
    }
    default:
      return {
        ...base,
        kind: 'scale',
        ...scalePart(question, locale),
        ...(isHighFirst(question) && { highFirst: true }),
        look: lookOf(question),
      };
  }
}

type ScalePart = Pick<ManifestScaleQuestion, 'min' | 'max' | 'low' | 'high' | 'steps'>;

function scalePart(
  question: ScaleQuestion | Extract<Question, { type: 'matrix' }>,
  locale: string,
): ScalePart {
  const scale = scaleOf(question);
  if (!scale) throw new Error(`question ${question.id} has no scale`);
  const { name, min, max } = scale;
  const steps =
    question.type === 'matrix'
      ? (question.steps ?? stepNamesIn(name, locale))
      : withEnds(stepNamesIn(name, locale), question.labels);
  const written = question.type === 'matrix' ? undefined : question.labels;
  const ends = steps ? { low: steps[0] ?? '', high: steps.at(-1) ?? '' } : endLabelsIn(name, locale);
  const { low, high } = written ?? ends;
  return { min, max, low, high, ...(steps && { steps }) };
}

/** Names of steps, with the words that the author gave put over the usual ones. */
function withEnds(
  names: string[] | undefined,
  labels: { low: string; middle?: string; high: string } | undefined,
): string[] | undefined {
  if (!names || !labels) return names;
  const inner = names.slice(1, -1);
  return [labels.low, ...(labels.middle === undefined ? inner : [labels.middle]), labels.high];
}

function lookOf(question: ScaleQuestion): ManifestScaleQuestion['look'] {
  switch (question.type) {
    case 'csat':
    case 'rating':
      return question.look;
    case 'mood':
      return 'faces';
    case 'thumbs':
      return 'thumbs';
    case 'expectation':
    case 'yesno':
      return 'words';
    case 'ces':
      return question.scale === 'easy3' ? 'words' : 'numbers';
    case 'nps':
    case 'likelihood':
      return 'numbers';
  }
}

/** In a list of words the good news comes first; with effort, less than expected. */
function isHighFirst(question: ScaleQuestion): boolean {
  const { type } = question;
  if (type === 'expectation') return question.good !== 'less';
  return type === 'yesno' || type === 'thumbs' || (type === 'ces' && question.scale === 'easy3');
}

function compileStep(step: Step): { when?: ReturnType<typeof compileCondition>; go: string } {
  return { ...(step.when && { when: compileCondition(step.when) }), go: step.go };
}
