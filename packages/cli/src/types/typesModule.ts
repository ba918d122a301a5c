import type { Document } from '@cairn/schema';
import { type PropertyTypes, propertiesByTouchpoint } from './namesIn.js';

/** A TypeScript module after which a name that the document does not have does not compile. */
export function typesModule(document: Document, { isGlobal = false }: { isGlobal?: boolean } = {}): string {
  const { journey, surveys } = document;
  return [
    '// Written by `cairn types`; run it again when the document has changed.',
    `import type {${isGlobal ? ' CairnCommand ' : ''}} from '@cairn/sdk';`,
    '',
    `export type Touchpoint =${union(journey.touchpoints)};`,
    '',
    `export type Survey =${union(surveys)};`,
    '',
    `export type Stage =${union(journey.stages)};`,
    '',
    '/** What the document looks at; a call may send more. */',
    'export interface TouchpointProperties {',
    ...[...propertiesByTouchpoint(document)].map(
      ([touchpoint, properties]) => `  ${quoted(touchpoint)}: ${shapeOf(properties)};`,
    ),
    '}',
    '',
    "declare module '@cairn/sdk' {",
    '  interface Register {',
    '    touchpoints: Touchpoint;',
    '    surveys: Survey;',
    '    properties: TouchpointProperties;',
    '  }',
    '}',
    ...(isGlobal ? ['', 'declare global {', '  var cairn: CairnCommand;', '}'] : []),
    '',
  ].join('\n');
}

function union(of: readonly { id: string }[]): string {
  return of.length ? of.map(({ id }) => `\n  | ${quoted(id)}`).join('') : ' never';
}

function shapeOf(properties: PropertyTypes): string {
  const members = [...properties].map(([name, types]) => {
    const written = types.size ? [...types].sort() : ['boolean', 'number', 'string'];
    return `${quoted(name)}?: ${written.join(' | ')}`;
  });
  return members.length ? `{ ${members.join('; ')} }` : 'object';
}

/** As a literal: names come from a document and must not be able to leave their quotes. */
function quoted(name: string): string {
  return JSON.stringify(name);
}
