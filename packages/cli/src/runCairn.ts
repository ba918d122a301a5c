import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { defineCommand, runCommand, runMain } from 'citty';
import { exitCodes } from './exitCodes.js';
import { Failure } from './failure.js';
import { refuseUnknownFlags } from './refuseUnknownFlags.js';

/** Each command is loaded when it is called: whoever checks a file does not wait for the collector. */
const cairn = defineCommand({
  meta: {
    name: 'cairn',
    version: versionOf(new URL('../package.json', import.meta.url)),
    description: 'In-product feedback at every stage of the customer’s journey.',
  },
  subCommands: {
    serve: async () => refuseUnknownFlags((await import('./serveCommand.js')).serveCommand),
    invite: async () => refuseUnknownFlags((await import('./inviteCommand.js')).inviteCommand),
    init: async () => refuseUnknownFlags((await import('./init/initCommand.js')).initCommand),
    lint: async () => refuseUnknownFlags((await import('./lintCommand.js')).lintCommand),
    simulate: async () => refuseUnknownFlags((await import('./simulate/simulateCommand.js')).simulateCommand),
    types: async () => refuseUnknownFlags((await import('./types/typesCommand.js')).typesCommand),
    diff: async () => refuseUnknownFlags((await import('./remote/diffCommand.js')).diffCommand),
    push: async () => refuseUnknownFlags((await import('./remote/pushCommand.js')).pushCommand),
    pull: async () => refuseUnknownFlags((await import('./remote/pullCommand.js')).pullCommand),
    import: async () => refuseUnknownFlags((await import('./import/importCommand.js')).importCommand),
    seed: async () => refuseUnknownFlags((await import('./seed/seedCommand.js')).seedCommand),
    export: async () => refuseUnknownFlags((await import('./export/exportCommand.js')).exportCommand),
    replay: async () => refuseUnknownFlags((await import('./replay/replayCommand.js')).replayCommand),
    doctor: async () => refuseUnknownFlags((await import('./doctorCommand.js')).doctorCommand),
  },
});

/** Runs what was written after `cairn`. A call that cannot be understood is one line and code 2. */
export async function runCairn(rawArgs: string[]): Promise<void> {
  if (isQuestion(rawArgs)) return runMain(cairn, { rawArgs: rawArgs.length ? rawArgs : ['--help'] });
  try {
    await runCommand(cairn, { rawArgs });
  } catch (error) {
    console.error(wrongCall(error));
    process.exitCode = exitCodes.failed;
  }
}

function isQuestion(rawArgs: readonly string[]): boolean {
  return !rawArgs.length || rawArgs.some((one) => ['--help', '-h', '--version', '-v'].includes(one));
}

/** What is wrong with the call; everything else is thrown on. The library does not hand out its class of errors. */
function wrongCall(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (!(error instanceof Error && error.name === 'CLIError')) throw error;
  return `${stripVTControlCharacters(error.message).replace(/\.$/, '')}; see cairn --help`;
}

function versionOf(manifest: URL): string {
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return version;
}
