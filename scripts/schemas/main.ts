import { writeFileSync } from 'node:fs';
import { batchJsonSchema, documentJsonSchema, manifestJsonSchema } from '@cairn/schema';

/** Writes the JSON Schemas that editors and other senders use; a test says when they are stale. */
const schemas = { document: documentJsonSchema(), manifest: manifestJsonSchema(), events: batchJsonSchema() };
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`packages/schema/json/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
