import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../testing/runCli.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
afterAll(() => rmSync(folder, { recursive: true }));

const document = {
  journey: {
    stages: [{ id: 'buy', name: 'Buy' }],
    touchpoints: [
      { id: 'checkout.completed', stage: 'buy', name: 'Pays' },
      { id: 'cart.viewed', stage: 'buy', name: 'Sees the cart' },
    ],
  },
  surveys: [
    {
      id: 'checkout-effort',
      name: 'Ease of paying',
      purpose: 'interaction',
      touchpoints: ['checkout.completed'],
      audience: {
        all: [
          { property: 'total', atLeast: 20 },
          { property: 'method', in: ['card', 'invoice'] },
          { property: 'first', is: true },
          { attribute: 'plan', is: 'pro' },
        ],
      },
      questions: [
        {
          id: 'ease',
          type: 'ces',
          scale: 'agree7',
          text: 'Paying for {product|your order} was easy, {plan|you}.',
        },
        { id: 'why', type: 'text', text: 'You said {ease|that}. What made it so?' },
      ],
    },
  ],
};

beforeAll(async () => {
  writeFileSync(join(folder, 'cairn.json'), JSON.stringify(document));
  const out = join(folder, 'src/cairn.types.d.ts');
  const cli = runCli(['types', join(folder, 'cairn.json'), '--global', '--out', out]);
  expect(await cli.ended(), cli.output()).toBe(0);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    skipLibCheck: false,
    paths: {
      '@cairn/sdk': ['./sdk/index.ts'],
      '@cairn/schema/wire': [join(root, 'packages/schema/dist/wire.d.ts')],
    },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  // The SDK's entry as it is published re-exports its types and the instance.
  mkdirSync(join(folder, 'sdk'));
  const api = JSON.stringify(join(root, 'packages/sdk/src/api.js'));
  const names = 'Cairn, CairnCommand, Register, TouchpointId, SurveyId, PropertiesOf';
  writeFileSync(
    join(folder, 'sdk/index.ts'),
    `export type { ${names} } from ${api};\nimport type { Cairn } from ${api};\nexport declare const cairn: Cairn;\n`,
  );
});

/** One page each. All are compiled at once: a compiler takes its time. */
const right = `import { cairn as bundled } from '@cairn/sdk';
import type { Stage, Touchpoint } from './cairn.types.js';
bundled.touchpoint('checkout.completed', { total: 84, method: 'card', first: true, product: 'Tent', more: 1 });
bundled.touchpoint('cart.viewed', { anything: 'goes' });
const outcome = await bundled.ask('checkout-effort');
if (outcome.status === 'answered') outcome.answers.length;
const one: Touchpoint = 'cart.viewed';
bundled.touchpoint(one);
const stage: Stage = 'buy';
cairn('touchpoint', 'checkout.completed', { total: 84 });
cairn('touchpoint', one);
cairn('ask', 'checkout-effort')?.then(({ status }) => status);
cairn('identify', stage, { attributes: { plan: 'pro' } });
cairn('set', { plan: 'pro' });
cairn('outcome', 'renewed', 12, 'EUR');
cairn('on', 'answered', ({ answers }) => answers.length)?.();
cairn('explain', 'cart.viewed');
cairn('reset');
cairn('destroy');
cairn.touchpoint?.('cart.viewed');
export {};
`;
const wrong = {
  touchpoint: "import { cairn } from '@cairn/sdk';\ncairn.touchpoint('checkout.complete');",
  survey: "import { cairn } from '@cairn/sdk';\ncairn.ask('checkout-efort');",
  propertyType:
    "import { cairn } from '@cairn/sdk';\ncairn.touchpoint('checkout.completed', { total: '84' });",
  propertyValue: "import { cairn } from '@cairn/sdk';\ncairn.touchpoint('cart.viewed', { list: [] });",
  explained: "import { cairn } from '@cairn/sdk';\ncairn.explain('cart');",
  queuedTouchpoint: "cairn('touchpoint', 'checkout.complete');\nexport {};",
  queuedProperty: "cairn('touchpoint', 'checkout.completed', { total: '84' });\nexport {};",
  queuedSurvey: "cairn('ask', 'checkout-efort');\nexport {};",
  queuedCommand: "cairn('touch', 'checkout.completed');\nexport {};",
  queuedEvent: "cairn('on', 'answer', () => 1);\nexport {};",
};
let said = '';

beforeAll(async () => {
  writeFileSync(join(folder, 'src/right.ts'), right);
  for (const [name, script] of Object.entries(wrong)) writeFileSync(join(folder, `src/${name}.ts`), script);
  try {
    await promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', folder]);
  } catch (error) {
    said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
});

test('right calls compile, in both forms', () => {
  const errors = said.split('\n').filter((line) => line.includes(': error TS'));
  expect(errors.filter((line) => !Object.keys(wrong).some((name) => line.includes(`${name}.ts`)))).toEqual(
    [],
  );
});

test.each(Object.keys(wrong))('a wrong name does not compile: %s', (name) => {
  expect(said).toMatch(new RegExp(`src/${name}\\.ts\\(\\d+,\\d+\\): error TS2`));
});

test('without --out the module goes to the terminal', async () => {
  const cli = runCli(['types', join(folder, 'cairn.json')]);
  expect(await cli.ended()).toBe(0);
  expect(cli.output()).toContain('export type Survey =\n  | "checkout-effort";\n');
  expect(cli.output()).toContain(
    '"checkout.completed": { "total"?: number; "method"?: string; "first"?: boolean; "product"?: boolean | number | string };',
  );
  expect(cli.output()).not.toContain('declare global');
});
