import {
  type AnswerValue,
  type CairnEvent,
  limits,
  type ResponseEvent,
  type Value,
} from '@cairn/schema/wire';

/** Ends a text that was cut. */
const mark = ' […]';

/** What the wire takes of what a page handed over: an overlong name must not cost the answer it came with. */
export function legal(event: CairnEvent): CairnEvent {
  if (event.type === 'delivery') return event;
  const { respondent, token, ...rest } = event;
  const named: CairnEvent = {
    ...rest,
    ...(respondent && { respondent: respondent.slice(0, limits.maxRespondentChars) }),
    ...(isToken(token) && { token }),
  };
  if (named.type !== 'response') return named;
  const { context } = named;
  return {
    ...named,
    answers: named.answers.map(({ question, value }) => ({ question, value: legalAnswer(value) })),
    ...(context && { context: legalContext(context) }),
  };
}

function legalAnswer(value: AnswerValue): AnswerValue {
  const isTooLong = typeof value === 'string' && value.length > limits.maxAnswerChars;
  return isTooLong ? value.slice(0, limits.maxAnswerChars - mark.length) + mark : value;
}

type Context = NonNullable<ResponseEvent['context']>;

function legalContext(context: Context): Context {
  const { page, attributes, properties } = context;
  return {
    ...context,
    ...(page && { page: page.slice(0, limits.maxPageChars) }),
    attributes: legalValues(attributes),
    properties: legalValues(properties),
  };
}

/** Half a token proves nothing, so one that the wire does not take stays here. */
function isToken(token: unknown): boolean {
  return typeof token === 'string' && token.length <= limits.maxTokenChars;
}

function legalValues(values: Record<string, Value> = {}): Record<string, Value> {
  const kept = Object.entries(values).filter(
    ([name, value]) =>
      isName(name) &&
      (typeof value !== 'number' || Math.abs(value) <= Number.MAX_SAFE_INTEGER) &&
      value !== null,
  );
  const cut = kept
    .slice(0, limits.maxValues)
    .map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, limits.maxValueChars) : value]);
  return Object.fromEntries(cut);
}

function isName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= limits.maxIdChars &&
    !/\p{Cc}/u.test(name) &&
    !/^(__proto__|constructor|prototype)$/.test(name)
  );
}

/**
 * A response that is smaller under the same id: its longest words are cut to half, with a mark, or what the page told
 * besides is left out, whichever is more. Undefined when there is nothing left to spare.
 */
export function shortened(
  event: CairnEvent,
  stringify: (value: unknown) => string,
): ResponseEvent | undefined {
  if (event.type !== 'response') return undefined;
  const lengths = event.answers.map(({ value }) => (typeof value === 'string' ? value.length : 0));
  const longest = Math.max(0, ...lengths);
  const { attributes, properties, ...context } = event.context ?? {};
  const told = stringify([attributes, properties]).length;
  if ((attributes || properties) && told > longest) return { ...event, context };
  if (longest < 100) return undefined;
  const at = lengths.indexOf(longest);
  const cut = (value: unknown) => String(value).slice(0, longest / 2) + mark;
  return {
    ...event,
    answers: event.answers.map((answer, index) =>
      index === at ? { ...answer, value: cut(answer.value) } : answer,
    ),
  };
}
