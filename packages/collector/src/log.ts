import { type Logger, pino } from 'pino';

export type { Logger };

export const logLevels = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * The collector's log: JSON lines on stderr, warnings and errors unless told otherwise, because the command line
 * says the rest in words. `debug` adds a line for each request to the admin API.
 * Never keys, tokens or bodies; request and error fields are chosen one by one where they are logged.
 */
export function createLog(level: LogLevel = 'warn'): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: false }));
}
