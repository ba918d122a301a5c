import { type FolderInvitation, inviteFromFolder, readSettings, SettingsError } from '@cairn/collector';
import { defineCommand } from 'citty';
import { exitCodes } from './exitCodes.js';
import { Failure, orFail } from './failure.js';

export const inviteCommand = defineCommand({
  meta: {
    name: 'invite',
    description:
      'Print a link that lets an e-mail address in, once, for seven days. For the machine with the data folder: it is the way back in for who has lost a password.',
  },
  args: {
    email: { type: 'positional', description: 'Such as ada@example.com', required: true },
    project: { type: 'string', description: 'One project only; without it the link makes an owner of all' },
    role: {
      type: 'string',
      valueHint: 'owner|editor|viewer',
      description: 'In that project; owner unless said',
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
