import { defineCommand } from 'citty';
import { exitCodes } from '../exitCodes.js';
import { orFail } from '../failure.js';
import { loadDocument } from '../loadDocument.js';
import { counted } from '../printFindings.js';
import { remoteArgs, remoteOf } from './remoteArgs.js';
import { remoteProject } from './remoteProject.js';

export const pushCommand = defineCommand({
  meta: {
    name: 'push',
    description: 'Save a document file as the project’s draft, and publish it when asked.',
  },
  args: {
    document: { type: 'positional', description: 'The document, such as cairn.json', required: true },
    ...remoteArgs,
    publish: { type: 'boolean', default: false, description: 'Make it live' },
    note: { type: 'string', default: '', description: 'What changed, for the history of versions' },
    force: { type: 'boolean', default: false, description: 'Replace the draft, whoever saved it meanwhile' },
  },
  run({ args }) {
    return orFail(async () => {
      const { written } = await loadDocument(args.document);
      const project = remoteProject(remoteOf(args, process.env));
      const draft = await project.read();
      const saved = await project.save(written, { ifMatch: args.force ? undefined : draft?.etag });
      console.log(saved.changed ? 'Draft saved.' : 'Draft is the same already.');
      if (args.publish) {
        const { version, changed, warnings } = await project.publish(args.note);
        console.log(changed ? `Published version ${version}.` : `Version ${version} is live already.`);
        if (warnings.length) console.log(`${counted(warnings)}; look with "cairn lint ${args.document}"`);
      }
      return exitCodes.fine;
    });
  },
});
