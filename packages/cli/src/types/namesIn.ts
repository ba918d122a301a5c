import type { Condition, Document, Question, Survey } from '@cairn/schema';

/** A type that a value of the page can have. */
export type ValueType = 'string' | 'number' | 'boolean';

/** The types of each property, by its name; none when any value will do. */
export type PropertyTypes = ReadonlyMap<string, ReadonlySet<ValueType>>;

/** Properties that a document looks at, by the touchpoint that should send them. */
export function propertiesByTouchpoint({ journey, surveys }: Document): Map<string, PropertyTypes> {
  const found = new Map<string, Map<string, Set<ValueType>>>(
    journey.touchpoints.map(({ id }) => [id, new Map()]),
  );
  for (const survey of surveys) {
    for (const { name, types } of propertiesOf(survey)) {
      for (const touchpoint of survey.touchpoints) {
        const known = found.get(touchpoint);
        known?.set(name, new Set([...(known.get(name) ?? []), ...types]));
      }
    }
  }
  return found;
}

interface Property {
  name: string;
  types: readonly ValueType[];
}

function propertiesOf(survey: Survey): Property[] {
  const conditions = [
    ...(survey.audience ? [survey.audience] : []),
    ...survey.questions.flatMap(({ logic }) => logic.flatMap(({ when }) => (when ? [when] : []))),
  ];
  const tests = conditions.flatMap(testsOf);
  const attributes = new Set(tests.flatMap(({ attribute }) => attribute ?? []));
  const answers = new Set(survey.questions.map(({ id }) => id));
  const mentioned = textsOf(survey)
    .flatMap(placeholdersIn)
    .filter((name) => !attributes.has(name) && !answers.has(name));
  return [
    ...tests.flatMap((test) =>
      test.property === undefined ? [] : [{ name: test.property, types: typesOf(test) }],
    ),
    ...mentioned.map((name): Property => ({ name, types: [] })),
  ];
}

function testsOf(condition: Condition): Condition[] {
  const inner = condition.all ?? condition.any;
  return inner ? inner.flatMap(testsOf) : [condition];
}

/** What a comparison says of the type of what it compares. */
function typesOf(test: Condition): ValueType[] {
  const compared = [test.is, test.not, ...(test.in ?? [])].flatMap((value) =>
    value === undefined ? [] : [value],
  );
  if (compared.length) return compared.map(typeOf);
  if (test.before !== undefined || test.after !== undefined || test.withinDays !== undefined)
    return ['string', 'number'];
  if (test.answered || test.skipped) return [];
  return [test.atLeast, test.atMost, test.between].some((bound) => bound !== undefined)
    ? ['number']
    : ['string'];
}

function typeOf(value: string | number | boolean): ValueType {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/** Everything of a survey that may hold a placeholder, in every language. */
function textsOf({ questions, locales, thanks }: Survey): string[] {
  const translations = Object.values(locales);
  return [
    ...questions.flatMap(textsOfQuestion),
    ...translations.flatMap((one) => Object.values(one.questions).flatMap(({ text }) => text ?? [])),
    ...translations.flatMap((one) => one.thanks ?? []),
    ...(thanks === undefined ? [] : [thanks]),
  ];
}

function textsOfQuestion(question: Question): string[] {
  return 'placeholder' in question && question.placeholder !== undefined
    ? [question.text, question.placeholder]
    : [question.text];
}

/** The names in `{name|fallback}`. */
function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/g)].flatMap(([, name]) => name?.trim() || []);
}
