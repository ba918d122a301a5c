import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * The collector's log: JSON lines on stderr, warnings and errors only, because the command line says the rest in words.
 * Never keys, tokens or bodies; request and error fields are chosen one by one where they are logged.
 */
export function createLog(): Logger {
  return pino({ level: 'warn', base: null }, pino.destination({ dest: 2, sync: false }));
}
