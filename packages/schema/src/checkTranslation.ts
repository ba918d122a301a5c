import { checkKnown } from './checkNames.js';
import type { Finding } from './finding.js';
import type { Question } from './question.js';
import { scaleOf } from './scale.js';
import type { QuestionTexts, Translation } from './translation.js';

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

function checkTexts(path: string, texts: QuestionTexts, question: Question): Finding[] {
  const rows = question.type === 'matrix' ? question.rows : [];
  const options = 'options' in question ? question.options : [];
  return [
    ...checkIds(`${path}.rows`, texts.rows, { what: 'row', known: rows }),
    ...checkIds(`${path}.options`, texts.options, { what: 'option', known: options }),
    ...checkSteps(`${path}.steps`, texts.steps, question),
  ];
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
export function checkSteps(path: string, steps: string[] | undefined, question: Question): Finding[] {
  if (!steps) return [];
  const scale = question.type === 'matrix' ? scaleOf(question) : undefined;
  if (!scale) return [{ path, message: 'only the steps of a matrix have words here; use "labels"' }];
  if (steps.length === scale.max) return [];
  return [{ path, message: `has ${steps.length} words; this scale has ${scale.max} steps` }];
}
