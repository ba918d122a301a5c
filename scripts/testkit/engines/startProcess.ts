import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface StartedProcess {
  /** Resolves with the first group of the pattern, once the program has printed it. */
  hears(pattern: RegExp): Promise<string>;
  /** Ends it, and resolves when it has gone. */
  end(): Promise<void>;
}

const patienceMs = 30_000;

/** Starts a program, and keeps what it prints for whoever waits for a word of it, and for the error when none comes. */
export function startProcess(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): StartedProcess {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk;
    child.emit('printed');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => {
    output += error.message;
  });

  return {
    hears: async (pattern) => {
      const signal = AbortSignal.timeout(patienceMs);
      for (;;) {
        const said = pattern.exec(output)?.[1];
        if (said !== undefined) return said;
        if (hasGone(child) || signal.aborted) throw new Error(`${command} did not start:\n${output}`);
        await Promise.race([once(child, 'printed', { signal }), once(child, 'close')]).catch(() => undefined);
      }
    },
    end: async () => {
      if (hasGone(child)) return;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
}

function hasGone({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null || pid === undefined;
}
