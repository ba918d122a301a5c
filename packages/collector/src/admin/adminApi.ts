import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import { authenticate } from '../access/authenticate.js';
import type { GuessLimit } from '../access/createGuessLimit.js';
import type { Passwords } from '../access/createPasswords.js';
import { type Principal, roleIn } from '../access/principal.js';
import type { RequestPlace } from '../access/sessionCookie.js';
import type { Clock } from '../clock.js';
import type { Compactor } from '../compaction/createCompactor.js';
import { clientAddress } from '../ingest/clientAddress.js';
import type { Logger } from '../log.js';
import { Refusal } from '../refusal.js';
import type { Settings } from '../settings.js';
import type { Simulator } from '../simulation/createSimulator.js';
import type { Catalog } from '../store/catalog.js';
import type { Store } from '../store/openStore.js';
import { findProject, type Project } from '../store/projects.js';
import type { Deliverer } from '../webhooks/createDeliverer.js';
import type { Writer } from '../writer/createWriter.js';
import { accountRoutes } from './accountRoutes.js';
import { auditRoutes } from './auditRoutes.js';
import { caseRoutes } from './caseRoutes.js';
import { colleagueRoutes } from './colleagueRoutes.js';
import { commentRoutes } from './commentRoutes.js';
import { deadLetterRoutes } from './deadLetterRoutes.js';
import { digestRoutes } from './digestRoutes.js';
import { documentRoutes } from './documentRoutes.js';
import { csvRoutes, exportRoutes } from './exportRoutes.js';
import { fatigueRoutes } from './fatigueRoutes.js';
import { identityRoutes } from './identityRoutes.js';
import { importRoutes } from './importRoutes.js';
import { invitationRoutes } from './invitationRoutes.js';
import { keyRoutes } from './keyRoutes.js';
import { memberInvitationRoutes } from './memberInvitationRoutes.js';
import { memberRoutes } from './memberRoutes.js';
import { noteRoutes } from './noteRoutes.js';
import { personReportRoutes } from './personReportRoutes.js';
import { projectRoutes } from './projectRoutes.js';
import { reportRoutes } from './reportRoutes.js';
import { requestPlace } from './requestPlace.js';
import type { ResponseFeed } from './responseFeed.js';
import { responseRoutes } from './responseRoutes.js';
import { sessionRoutes } from './sessionRoutes.js';
import { settingsRoutes } from './settingsRoutes.js';
import { setupRoutes } from './setupRoutes.js';
import { subjectRoutes } from './subjectRoutes.js';
import { surveyReportRoutes } from './surveyReportRoutes.js';
import { unsubscribeRoutes } from './unsubscribeRoutes.js';
import { viewRoutes } from './viewRoutes.js';
import { webhookRoutes } from './webhookRoutes.js';

export interface AdminParts {
  store: Store;
  catalog: Catalog;
  writer: Writer;
  compactor: Compactor;
  feed: ResponseFeed;
  simulator: Simulator;
  passwords: Passwords;
  guesses: GuessLimit;
  deliverer: Deliverer;
  /** Computes the sampling rates that a publication has made due. */
  refreshSampling: (projectId: string) => Promise<void>;
  clock: Clock;
  settings: Settings;
  log: Logger;
}

/** What every route of a project finds in its context. */
export interface AdminEnv {
  Bindings: HttpBindings;
  Variables: {
    /** Finds out who asks, as of now. Throws when nobody may be told. */
    identify: () => Promise<Principal>;
    principal: Principal;
    project: Project;
    place: RequestPlace;
    /** Where the request comes from, as far as it can be known; for counting guesses, never stored. */
    address: string;
  };
}

/** `/api`: everything that people and programs of the project itself may read and change. */
export function adminApi(parts: AdminParts): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>();
  api.use(async (context, next) => {
    const { method = 'GET', headers } = context.env.incoming;
    const place = requestPlace(context.env.incoming, parts.settings);
    context.set('place', place);
    context.set('address', clientAddress(context.env.incoming, parts.settings.trustedHops));
    context.set('identify', () => authenticate(parts.store.kysely, { method, headers, place }));
    const begun = performance.now();
    await next();
    const ms = Math.round(performance.now() - begun);
    parts.log.debug({ method, route: routeOf(context), status: context.res.status, ms }, 'answered');
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
  });
  api.route('/setup', setupRoutes(parts));
  api.route('/invitation', invitationRoutes(parts));
  api.route('/session', sessionRoutes(parts));
  api.route('/account', accountRoutes(parts));
  api.route('/audit', auditRoutes(parts));
  api.route('/unsubscribe', unsubscribeRoutes(parts));
  api.route('/projects', projectRoutes(parts));
  api.use('/projects/:project/*', async (context, next) => {
    const principal = await context.get('identify')();
    context.set('principal', principal);
    context.set('project', await projectFor(principal, context.req.param('project'), parts));
    await next();
  });
  api.route('/projects/:project/document', documentRoutes(parts));
  api.route('/projects/:project/responses', responseRoutes(parts));
  api.route('/projects/:project/views', viewRoutes(parts));
  api.route('/projects/:project/export.ndjson', exportRoutes(parts));
  api.route('/projects/:project/export.csv', csvRoutes(parts));
  api.route('/projects/:project/import', importRoutes(parts));
  api.route('/projects/:project/report', reportRoutes(parts));
  api.route('/projects/:project/report', surveyReportRoutes(parts));
  api.route('/projects/:project/cases', caseRoutes(parts));
  api.route('/projects/:project/report', personReportRoutes(parts));
  api.route('/projects/:project/notes', noteRoutes(parts));
  api.route('/projects/:project/report', commentRoutes(parts));
  api.route('/projects/:project/report/fatigue', fatigueRoutes(parts));
  api.route('/projects/:project/dead-letters', deadLetterRoutes(parts));
  api.route('/projects/:project/settings', settingsRoutes(parts));
  api.route('/projects/:project/colleagues', colleagueRoutes(parts));
  api.route('/projects/:project/members', memberRoutes(parts));
  api.route('/projects/:project/invitations', memberInvitationRoutes(parts));
  api.route('/projects/:project/keys', keyRoutes(parts));
  api.route('/projects/:project/audit', auditRoutes(parts));
  api.route('/projects/:project/identity', identityRoutes(parts));
  api.route('/projects/:project/webhooks', webhookRoutes(parts));
  api.route('/projects/:project/digest', digestRoutes(parts));
  api.route('/projects/:project/respondents', subjectRoutes('respondent', parts));
  api.route('/projects/:project/visitors', subjectRoutes('visitor', parts));
  return api;
}

/** The path as the router has it: with names in place of ids, some of which say who somebody is. */
function routeOf(context: Context<AdminEnv>): string | undefined {
  return matchedRoutes(context).findLast(({ path }) => !path.endsWith('*'))?.path;
}

/** A project that is not yours does not exist, so that nobody can find out which ones do. */
async function projectFor(principal: Principal, id: string, { store }: AdminParts): Promise<Project> {
  const project = roleIn(principal, id) ? await findProject(store.kysely, id) : undefined;
  if (!project) throw new Refusal('not_found', `there is no project "${id}" here`);
  return project;
}
