import { randomBytes } from 'node:crypto';
import { freeId } from '@cairn/schema/wire';
import { Hono } from 'hono';
import type { z } from 'zod';
import { recordAudit } from '../access/audit.js';
import { blankDocument } from '../blankDocument.js';
import type { madeProject } from '../openapi/answers/people.js';
import { Refusal } from '../refusal.js';
import { ensureProject } from '../store/ensureProject.js';
import { listProjects } from '../store/projects.js';
import type { AdminEnv, AdminParts } from './adminApi.js';
import { checkBody } from './checkBody.js';
import { addRoute, route } from './routes.js';
import { projectSettings } from './settingsRoutes.js';

export const newProject = projectSettings
  .pick({ name: true, timeZone: true, origins: true })
  .partial({ origins: true });

/** More projects than the first one, each with nothing in it yet. */
export function projectRoutes({ store: { kysely }, catalog }: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  addRoute(api, '/', {
    POST: route('projects.create', async (context) => {
      const { name, timeZone, origins = [] } = await checkBody(newProject, context.env.incoming);
      const taken = (await listProjects(kysely)).map((project) => project.id);
      const id = freeId(name, { taken, fallback: 'project', maxChars: 44 });
      const publicKey = `pk_${randomBytes(12).toString('base64url')}`;
      const at = Date.now();
      const seed = { id, name, timeZone, origins, publicKey, document: blankDocument };
      if (!(await ensureProject(kysely, seed, at))) {
        throw new Refusal('conflict', 'somebody else has just made a project of this name; try again');
      }
      await catalog.reload(id);
      const actor = context.get('principal').name;
      await recordAudit(kysely, { projectId: id, actor, action: 'project.create', target: name, at });
      const made: z.infer<typeof madeProject> = { id, name, timeZone, publicKey, role: 'owner' };
      return context.json(made, 201);
    }),
  });
  return api;
}
