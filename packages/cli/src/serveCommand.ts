import { defineCommand } from 'citty';
import { runServe } from './runServe.js';

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Run the collector with its console until it is told to stop.' },
  args: {
    demo: {
      type: 'string',
      valueHint: 'folder',
      description: 'Also serve the shop in this folder (cairn.json and site/) with a project of its own.',
    },
  },
  async run({ args }) {
    await runServe(args.demo === undefined ? {} : { demo: args.demo });
  },
});
