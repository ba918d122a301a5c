import { exitCodes } from './exitCodes.js';

/** What stops a command. The message says what is wrong, where, and what to do; one line wherever that is enough. */
export class Failure extends Error {
  override name = 'Failure';
  readonly exitCode: number;

  constructor(message: string, options: { exitCode?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? exitCodes.failed;
  }
}

/** Runs a command's work, which resolves with the exit code, and turns a failure into its message and code. */
export async function orFail(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
