import { type CairnEvent, limits, type ResponseEvent, type Value } from '@cairn/schema/wire';

/** What the wire takes of what a page handed over: an overlong name must not cost the answer it came with. */
export function legal(event: CairnEvent): CairnEvent {
  const { respondent, token, ...rest } = event;
  const named: CairnEvent = {
    ...rest,
    ...(respondent && { respondent: respondent.slice(0, limits.maxRespondentChars) }),
    ...(isToken(token) && { token }),
  };
  if (named.type !== 'response' || !named.context) return named;
  const { attributes, properties } = named.context;
  const context = {
    ...named.context,
    attributes: legalValues(attributes),
    properties: legalValues(properties),
  };
  return { ...named, context };
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

/** A response whose longest words are cut to half, with a mark; undefined when there are no words worth cutting. */
export function shortened(event: CairnEvent): ResponseEvent | undefined {
  if (event.type !== 'response') return undefined;
  const lengths = event.answers.map(({ value }) => (typeof value === 'string' ? value.length : 0));
  const longest = Math.max(0, ...lengths);
  if (longest < 100) return undefined;
  const at = lengths.indexOf(longest);
  const cut = (value: unknown) => `${String(value).slice(0, longest / 2)} […]`;
  return {
    ...event,
    answers: event.answers.map((answer, index) =>
      index === at ? { ...answer, value: cut(answer.value) } : answer,
    ),
  };
}
