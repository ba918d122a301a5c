import { z } from 'zod';
import { type Permission, permissions } from '../access/permissions.js';
import { refusal } from './answers/refusal.js';
import { jsonSchemaOf, type NamedSchemas, type SchemaOf } from './jsonSchemaOf.js';
import { type Operation, type Operations, statusOf } from './operation.js';
import { webhookObjects } from './webhookObjects.js';

/** One route with what is to be said of it. */
interface Described {
  /** `get-projects-project-keys`: unique, and the same in every version. */
  name: string;
  method: string;
  /** `/api/projects/{project}/keys` */
  path: string;
  permission: Permission | undefined;
  operation: Operation;
}

/** What the API is, as OpenAPI 3.1; `permissionOf` asks the router, so that nothing is said of it by hand. */
export function openApiDocument(
  operations: Operations,
  { version, permissionOf }: { version: string; permissionOf: (route: string) => Permission | undefined },
): object {
  const named: NamedSchemas = { refusal: jsonSchemaOf(refusal, { name: 'refusal', named: {} }) };
  const paths: Record<string, Record<string, object>> = {};
  for (const [route, operation] of Object.entries(operations)) {
    const of = described(route, { operation, permission: permissionOf(route) });
    paths[of.path] = { ...paths[of.path], [of.method]: operationObject(of, named) };
  }
  const webhooks = webhookObjects((schema, name) => jsonSchemaOf(schema, { name, named }));
  return {
    openapi: '3.1.0',
    info: { title: 'Cairn collector', version, description },
    // Relative to where this document is.
    servers: [{ url: '/' }],
    paths,
    webhooks,
    components: { schemas: named, responses: { refusal: refusalResponse }, securitySchemes },
  };
}

const description =
  'Ask with an API key (`Authorization: Bearer sk_…`) or with the session cookie of a signed-in browser. ' +
  'A refusal has a `code` to branch on and a `message` that says what to do.';

const securitySchemes = {
  key: { type: 'http', scheme: 'bearer', description: 'An API key, `sk_…`' },
  session: { type: 'apiKey', in: 'cookie', name: '__Host-cairn_session' },
};

const refusalResponse = {
  description: 'Refused: nothing was done',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/refusal' } } },
};

function described(
  route: string,
  of: { operation: Operation; permission: Permission | undefined },
): Described {
  const [method = '', path = ''] = route.split(' ');
  const name = route
    .toLowerCase()
    .replace(/\/api\//, '/')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return { ...of, name, method: method.toLowerCase(), path: path.replaceAll(/:(\w+)/g, '{$1}') };
}

function operationObject(of: Described, named: NamedSchemas): object {
  const { name, operation } = of;
  const schemaOf: SchemaOf = (schema, part) => jsonSchemaOf(schema, { name: `${name}.${part}`, named });
  return {
    operationId: name,
    summary: operation.summary,
    tags: [tagOf(of.path)],
    ...access(of.permission),
    parameters: [...pathParameters(of.path), ...queryParameters(operation, schemaOf)],
    ...requestBody(operation, schemaOf),
    responses: {
      [statusOf(operation)]: answerObject(operation, schemaOf),
      default: { $ref: '#/components/responses/refusal' },
    },
  };
}

/** `keys` of `/api/projects/{project}/keys/{key}`. */
function tagOf(path: string): string {
  const [first = '', second] = path
    .split('/')
    .filter((part) => part && !part.startsWith('{') && part !== 'api');
  return (first === 'projects' && second) || first;
}

function access(permission: Permission | undefined): object {
  if (!permission || permissions[permission] === 'anyone') return { security: [] };
  const isForPeople = permissions[permission] === 'person';
  return {
    security: [...(isForPeople ? [] : [{ key: [] }]), { session: [] }],
    'x-permission': permission,
    'x-role': permissions[permission],
  };
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true },
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Operation, schemaOf: SchemaOf): object[] {
  if (!query) return [];
  const { properties = {}, required = [] } = objectSchema.parse(schemaOf(query, 'query'));
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', required: required.includes(name) },
    schema,
  }));
}

function requestBody(
  { body, bodyTypes = ['application/json'], bodyIsOptional }: Operation,
  schemaOf: SchemaOf,
) {
  if (!body) return {};
  const schema = schemaOf(body, 'body');
  const content = Object.fromEntries(bodyTypes.map((type) => [type, { schema }]));
  return { requestBody: { required: !bodyIsOptional, content } };
}

/** A query has names: it is an object, and says so. */
const objectSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});

function answerObject({ answer, contentType }: Operation, schemaOf: SchemaOf): object {
  if (!answer && !contentType) return { description: 'Done' };
  const schema = answer ? schemaOf(answer, 'answer') : contentType === 'application/json' ? {} : text;
  return { description: 'The answer', content: { [contentType ?? 'application/json']: { schema } } };
}

const text = { type: 'string' };
