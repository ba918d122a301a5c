import { documentJsonSchema } from '@cairn/schema';

/** As much of JSON Schema as the tables of the guide look at. */
export interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
}

const whole = documentJsonSchema() as Schema & { $defs: Record<string, Schema> }; // zod writes the standard's form

/**
 * A part of the document's schema: `settings.frequency`, `surveys[].trigger`, `surveys[].locales{}`. `condition` is the
 * one that refers to itself; `part:click` is the member of a union that has this constant, or this key.
 */
export function schemaAt(path: string): Schema {
  return path.split(/\.|(?=\[\]|\{\}|:)/).reduce<Schema>((at, step) => {
    const next = resolved(stepInto(at, step));
    if (!next) throw new Error(`the schema has no ${path}`);
    return next;
  }, whole);
}

function stepInto(at: Schema, step: string): Schema | undefined {
  if (step === '[]') return at.items;
  if (step === '{}') return at.additionalProperties || undefined;
  const name = step.slice(1);
  if (step.startsWith(':'))
    return membersOf(at).find((one) => constantOf(one)?.value === name || one.properties?.[name]);
  if (step === 'condition') return at.properties?.surveys?.items?.properties?.audience;
  return at.properties?.[step];
}

function resolved(schema: Schema | undefined): Schema | undefined {
  return schema?.$ref ? whole.$defs[schema.$ref.slice('#/$defs/'.length)] : schema;
}

export function membersOf(union: Schema): Schema[] {
  return union.oneOf ?? union.anyOf ?? [];
}

/** What tells one member of a union from the others: its `type`, its `on`. */
export function constantOf({ properties = {} }: Schema): { name: string; value: unknown } | undefined {
  const found = Object.entries(properties).find(([, of]) => of.const !== undefined);
  return found && { name: found[0], value: found[1].const };
}

/** Names that every member of a union has. */
export function sharedNames(union: Schema): string[] {
  const [first = {}, ...others] = membersOf(union);
  return Object.keys(first.properties ?? {}).filter((name) => others.every((one) => one.properties?.[name]));
}
