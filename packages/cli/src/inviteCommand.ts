import { type FolderInvitation, inviteFromFolder, readSettings, SettingsError } from '@cairn/collector';
import { defineCommand } from 'citty';
import { exitCodes } from './exitCodes.js';
import { Failure, orFail } from './failure.js';

export const inviteCommand = defineCommand({
  meta: {
    name: 'invite',
    description:
      'Print a link that lets an e-mail address in, once, for seven days; without --role it only lets an account choose a new password. Run it where the data folder is.',
  },
  args: {
    email: { type: 'positional', description: 'Such as ada@example.com', required: true },
    project: { type: 'string', description: 'In this project; without it in all of them' },
    role: {
      type: 'string',
      valueHint: 'owner|editor|viewer',
      description: 'As what',
    },
  },
  run({ args: { email, project, role } }) {
    return orFail(async () => {
      console.log(await inviting({ email, project, role }));
      return exitCodes.fine;
    });
  },
});

async function inviting(wish: FolderInvitation): Promise<string> {
  try {
    return await inviteFromFolder(readSettings(process.env), wish);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new Failure(error.problems.join('\n'), { cause: error });
  }
}
