import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { Refusal } from '../refusal.js';
import { documentOf } from '../store/documents.js';
import { addNote, changeNote, findNote, listNotes, removeNote } from '../store/notes.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { auditDeed } from './auditDeed.js';
import { checkBody } from './checkBody.js';
import { checkQuery } from './checkQuery.js';
import { day } from './day.js';
import { addRoute, route } from './routes.js';

const sentence = 'write 1 to 1,000 characters';

export const noteWords = z.strictObject({
  touchpoint: z.string(),
  day,
  text: z.string(sentence).trim().min(1, sentence).max(1000, sentence),
});

export const noteQuery = z.strictObject({
  touchpoint: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
});

/** What the team did and learned, by the day and the touchpoint that it is about. */
export function noteRoutes({ store: { kysely } }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    GET: route('reports.read', async (context) => {
      const asked = checkQuery(noteQuery, context.req.query());
      if (asked.from !== undefined && asked.to !== undefined && asked.from > asked.to) {
        throw new Refusal('invalid', `from: ${asked.from} is after ${asked.to}`);
      }
      return context.json({
        items: await listNotes(kysely, { projectId: context.get('project').id, ...asked }),
      });
    }),
    POST: route('notes.write', async (context) => {
      const words = await wordsIn(context);
      const author = context.get('principal').name;
      const projectId = context.get('project').id;
      const note = await addNote(kysely, { projectId, ...words, author, now: Date.now() });
      await auditDeed(context, kysely, { action: 'note.create', target: note.id });
      return context.json(note, 201);
    }),
  });

  addRoute(api, '/:note', {
    PUT: route('notes.write', async (context) => {
      const words = await wordsIn(context);
      const of = placeOf(context);
      if (!(await changeNote(kysely, { ...of, words, now: Date.now() }))) throw unknownNote(of.id);
      await auditDeed(context, kysely, { action: 'note.change', target: of.id });
      return context.json(await findNote(kysely, of));
    }),
    DELETE: route('notes.write', async (context) => {
      const of = placeOf(context);
      if (!(await removeNote(kysely, of))) throw unknownNote(of.id);
      await auditDeed(context, kysely, { action: 'note.delete', target: of.id });
      return context.body(null, 204);
    }),
  });

  /** A note on a touchpoint that nobody knows would never be seen again. */
  async function wordsIn(context: Context<AdminEnv>) {
    const words = await checkBody(noteWords, context.env.incoming);
    const document = await documentOf(kysely, context.get('project'));
    if (document?.journey.touchpoints.some(({ id }) => id === words.touchpoint)) return words;
    throw new Refusal('invalid', `touchpoint: the journey has no touchpoint "${words.touchpoint}"`);
  }

  return api;
}

function placeOf(context: Context<AdminEnv>): { projectId: string; id: string } {
  return { projectId: context.get('project').id, id: context.req.param('note') ?? '' };
}

function unknownNote(id: string): Refusal {
  return new Refusal('not_found', `there is no note "${id}" here`);
}
