import { expect, test } from 'vitest';
import { runCli } from './testing/runCli.js';

async function cairn(...args: string[]): Promise<{ code: number | null; output: string }> {
  const cli = runCli(args, { NO_COLOR: '1' });
  return { code: await cli.ended(), output: cli.output() };
}

test.each<[string[], string]>([
  [['lint', 'x', '--strickt'], '--strickt is not a known flag; did you mean --strict?'],
  [['lint', 'x', '--colour=no'], '--colour is not a known flag; known: --format, --strict, --fix'],
  [['lint'], 'Missing required positional argument: FILE; see cairn --help'],
  [['lnt'], 'Unknown command lnt; see cairn --help'],
  [
    ['lint', 'x', '--format=loud'],
    'Invalid value for argument: --format (loud). Expected one of: text, json, github; see cairn --help',
  ],
])('%j cannot be understood: one line and code 2', async (args, line) => {
  expect(await cairn(...args)).toEqual({ code: 2, output: `${line}\n` });
});

test.each([[[]], [['--help']]])('%j lists the commands', async (args) => {
  const { code, output } = await cairn(...args);
  expect(code).toBe(0);
  expect(output).toContain('serve|invite|init|lint|simulate|types|diff|push|pull');
});

test('every command has its help, and cairn its version', async () => {
  expect((await cairn('simulate', '--help')).output).toContain('--population=<model.json>');
  expect(await cairn('--version')).toEqual({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
