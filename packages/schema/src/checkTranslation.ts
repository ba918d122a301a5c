import { checkKnown } from './checkNames.js';
import type { Finding } from './finding.js';
import type { Question } from './question.js';
import type { QuestionTexts, Translation } from './translation.js';

type MatrixQuestion = Extract<Question, { type: 'matrix' }>;

/** A translation names only what the survey has, and as many steps as the scale has. */
export function checkTranslation(
  path: string,
  translation: Translation,
  questions: readonly Question[],
): Finding[] {
  const known = questions.map(({ id }) => id);
  return Object.entries(translation.questions).flatMap(([id, texts]) => {
    const question = questions.find((one) => one.id === id);
    const at = `${path}.questions.${id}`;
    return question ? checkTexts(at, texts, question) : checkKnown(at, { what: 'question', name: id, known });
  });
}

/** What can be said in other words, beside the text itself, by the type of the question. */
function wordsOf({ type }: Question): (keyof QuestionTexts)[] {
  switch (type) {
    case 'matrix':
      return ['rows', 'steps', 'notApplicable'];
    case 'choice':
    case 'choices':
      return ['options', 'other'];
    case 'text':
      return ['placeholder'];
    case 'contact':
      return ['consent'];
    case 'statement':
      return ['link'];
    default:
      return ['labels'];
  }
}

function checkTexts(path: string, texts: QuestionTexts, question: Question): Finding[] {
  const what = `part of a ${question.type} question`;
  const known = ['text', ...wordsOf(question)];
  return [
    ...Object.keys(texts).flatMap((name) => checkKnown(`${path}.${name}`, { what, name, known })),
    ...checkMiddle(`${path}.labels.middle`, texts, question),
    ...(question.type === 'matrix'
      ? [
          ...checkIds(`${path}.rows`, texts.rows, { what: 'row', known: question.rows }),
          ...checkSteps(`${path}.steps`, texts.steps, question),
        ]
      : []),
    ...('options' in question
      ? checkIds(`${path}.options`, texts.options, { what: 'option', known: question.options })
      : []),
  ];
}

/** Only the three words of an expectation have a middle, and they are said all or none. */
function checkMiddle(path: string, { labels }: QuestionTexts, question: Question): Finding[] {
  if (!labels || wordsOf(question)[0] !== 'labels') return [];
  if (question.type !== 'expectation')
    return labels.middle === undefined ? [] : [{ path, message: 'only an expectation has a middle word' }];
  const isComplete = labels.middle !== undefined || question.labels;
  return isComplete ? [] : [{ path, message: 'write the middle word too' }];
}

function checkIds(
  path: string,
  texts: Record<string, string> | undefined,
  of: { what: string; known: readonly { id: string }[] },
): Finding[] {
  const known = of.known.map(({ id }) => id);
  return Object.keys(texts ?? {}).flatMap((name) =>
    checkKnown(`${path}.${name}`, { what: of.what, name, known }),
  );
}

/** As many words as the scale of a matrix has steps. */
export function checkSteps(path: string, steps: string[] | undefined, question: MatrixQuestion): Finding[] {
  if (!steps || steps.length === question.scale) return [];
  return [{ path, message: `has ${steps.length} words; this scale has ${question.scale} steps` }];
}
