import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { webhookPayloads } from './payloads.js';
import { type WebhookEvent, webhookEvents } from './webhookEvents.js';

const guide = readFileSync(new URL('../../../../docs/webhooks.md', import.meta.url), 'utf8');
const examples: { type: WebhookEvent; timestamp: string; data: Record<string, unknown> }[] = [
  ...guide.matchAll(/^```\n(\{\n {2}"type"[\s\S]*?)^```$/gm),
].map(([, text = '']) => JSON.parse(text));

test('the guide has an example of everything that is told', () => {
  expect(examples.map(({ type }) => type).sort()).toEqual([...webhookEvents].sort());
});

test.each(examples)('$type is as its schema has it, with nothing besides', ({ type, timestamp, data }) => {
  expect(webhookPayloads[type].parse(data)).toEqual(data);
  expect(new Date(timestamp).toISOString()).toBe(timestamp);
});

test.each(webhookEvents)('what %s says can be described by JSON Schema', (kind) => {
  const schema = z.toJSONSchema(webhookPayloads[kind]);
  expect(schema.required).toContain('project');
});

test.each(webhookEvents)('the guide says when %s is told', (kind) => {
  expect(guide.split('## What is sent')[0]).toContain(`\`${kind}\``);
});
