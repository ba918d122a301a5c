import { nearest } from '@cairn/schema';
import type { ArgsDef, CommandDef } from 'citty';
import { Failure } from './failure.js';

/** The command, which now refuses a flag that it does not know: a typo must not look like success. */
export function refuseUnknownFlags<T extends ArgsDef>(command: CommandDef<T>): CommandDef<T> {
  return {
    ...command,
    setup: ({ rawArgs }) => {
      const known = Object.entries(command.args ?? {}).flatMap(([name, { type }]) =>
        type === 'positional' ? [] : [name],
      );
      const unknown = flagsIn(rawArgs).find((name) => !known.includes(name.replace(/^no-/, '')));
      if (unknown === undefined) return;
      const near = nearest(unknown, known);
      const hint = near ? `did you mean --${near}?` : `known: ${known.map((name) => `--${name}`).join(', ')}`;
      throw new Failure(`--${unknown} is not a known flag; ${hint}`);
    },
  };
}

/** Names of the flags that were written, up to a bare `--`. */
function flagsIn(rawArgs: readonly string[]): string[] {
  const end = rawArgs.indexOf('--');
  return (end < 0 ? rawArgs : rawArgs.slice(0, end)).flatMap((written) => {
    const name = /^--([^=]+)/.exec(written)?.[1];
    return name === undefined ? [] : [name];
  });
}
