import {
  type Examination,
  type Examined,
  examineFolder,
  readSettings,
  SettingsError,
} from '@cairn/collector';
import { defineCommand } from 'citty';
import { exitCodes } from './exitCodes.js';
import { Failure, orFail } from './failure.js';

const marks: Record<Examined['state'], string> = { fine: 'ok     ', mended: 'mended ', wrong: 'wrong  ' };

export const doctorCommand = defineCommand({
  meta: {
    name: 'doctor',
    description:
      'Look at the data folder: is the store sound, can its documents be read, are its figures those of its rows? Run it where the data folder is.',
  },
  args: {
    project: { type: 'string', description: 'Only this one; without it all of them' },
    rebuild: {
      type: 'boolean',
      default: false,
      description: 'Count all figures again and keep the result; stop the collector first',
    },
    compact: {
      type: 'boolean',
      default: false,
      description:
        'Write the file anew, so that no byte of what was erased is left; stop the collector first',
    },
  },
  run({ args: { project, rebuild, compact } }) {
    return orFail(() => examine({ project, rebuild, compact }));
  },
});

async function examine(wish: Examination): Promise<number> {
  let code: number = exitCodes.fine;
  try {
    for await (const { state, text } of examineFolder(readSettings(process.env), wish)) {
      console.log(`${marks[state]}${text}`);
      if (state === 'wrong') code = exitCodes.found;
    }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new Failure(error.problems.join('\n'), { cause: error });
  }
  return code;
}
