import { z } from 'zod';
import { document } from './document.js';
import { batch, event } from './events.js';
import { manifest } from './manifest.js';

/** JSON Schema (draft 2020-12) of a document as people write it, for editors that complete and check. */
export function documentJsonSchema(): object {
  return {
    ...z.toJSONSchema(document, { io: 'input', unrepresentable: 'any' }),
    title: 'Cairn document',
    description: 'Journey, surveys and settings of one project.',
  };
}

/** JSON Schema of the manifest that the browser reads. */
export function manifestJsonSchema(): object {
  return { ...z.toJSONSchema(manifest, { unrepresentable: 'any' }), title: 'Cairn manifest, wire v1' };
}

/** JSON Schema of the body of `POST /v1/events`. */
export function batchJsonSchema(): object {
  const whole = batch.extend({ events: z.array(event).min(1) });
  return {
    ...z.toJSONSchema(whole, { io: 'input', unrepresentable: 'any' }),
    title: 'Cairn events, wire v1',
  };
}
