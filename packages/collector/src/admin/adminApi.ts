import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { authenticate, type Principal } from '../access/authenticate.js';
import type { RequestPlace } from '../access/sessionCookie.js';
import type { Logger } from '../log.js';
import { Refusal } from '../refusal.js';
import type { Settings } from '../settings.js';
import type { Simulator } from '../simulation/createSimulator.js';
import type { Catalog } from '../store/catalog.js';
import type { Store } from '../store/openStore.js';
import { findProject, type Project } from '../store/projects.js';
import type { Deliverer } from '../webhooks/createDeliverer.js';
import type { Writer } from '../writer/createWriter.js';
import { documentRoutes } from './documentRoutes.js';
import { exportRoutes } from './exportRoutes.js';
import { identityRoutes } from './identityRoutes.js';
import { reportRoutes } from './reportRoutes.js';
import { requestPlace } from './requestPlace.js';
import type { ResponseFeed } from './responseFeed.js';
import { responseRoutes } from './responseRoutes.js';
import { sessionRoutes } from './sessionRoutes.js';
import { settingsRoutes } from './settingsRoutes.js';
import { subjectRoutes } from './subjectRoutes.js';
import { webhookRoutes } from './webhookRoutes.js';

export interface AdminParts {
  store: Store;
  catalog: Catalog;
  writer: Writer;
  feed: ResponseFeed;
  simulator: Simulator;
  deliverer: Deliverer;
  settings: Settings;
  log: Logger;
}

/** What every route of a project finds in its context. */
export interface AdminEnv {
  Bindings: HttpBindings;
  Variables: { principal: Principal; project: Project; place: RequestPlace };
}

/** `/api`: everything that people and programs of the project itself may read and change. */
export function adminApi(parts: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  api.use(async (context, next) => {
    context.set('place', requestPlace(context.env.incoming, parts.settings));
    await next();
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
  });
  api.route('/session', sessionRoutes(parts));
  api.use('/projects/:project/*', async (context, next) => {
    const { method, headers } = context.env.incoming;
    const place = context.get('place');
    const principal = await authenticate(parts.store.kysely, { method: method ?? 'GET', headers, place });
    context.set('principal', principal);
    context.set('project', await projectFor(principal, context.req.param('project'), parts));
    await next();
  });
  api.route('/projects/:project/document', documentRoutes(parts));
  api.route('/projects/:project/responses', responseRoutes(parts));
  api.route('/projects/:project/export.ndjson', exportRoutes(parts));
  api.route('/projects/:project/report', reportRoutes(parts));
  api.route('/projects/:project/settings', settingsRoutes(parts));
  api.route('/projects/:project/identity', identityRoutes(parts));
  api.route('/projects/:project/webhooks', webhookRoutes(parts));
  api.route('/projects/:project/respondents', subjectRoutes('respondent', parts));
  api.route('/projects/:project/visitors', subjectRoutes('visitor', parts));
  return api;
}

/** A project that is not yours does not exist, so that nobody can find out which ones do. */
async function projectFor(principal: Principal, id: string, { store }: AdminParts): Promise<Project> {
  const mayEnter = principal.projectId === null || principal.projectId === id;
  const project = mayEnter ? await findProject(store.kysely, id) : undefined;
  if (!project) throw new Refusal('not_found', `there is no project "${id}" here`);
  return project;
}
