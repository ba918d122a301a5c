import type { RequestListener } from 'node:http';
import type { RequestError } from '@cairn/schema/wire';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type AdminParts, adminApi } from './admin/adminApi.js';
import { listRoutes } from './admin/listRoutes.js';
import { BodyRoom } from './bodyRoom.js';
import { crossOriginHeaders } from './ingest/answer.js';
import { type IngestParts, ingest } from './ingest/ingest.js';
import { openApiRoute } from './openapi/openApiRoute.js';
import type { Asset } from './public/assets.js';
import { consoleApp } from './public/consoleApp.js';
import { healthRoutes } from './public/health.js';
import { cdnApi, type PublicParts, publicApi } from './public/publicApi.js';
import { maxAdminBodyBytes } from './readJson.js';
import { Refusal } from './refusal.js';
import { isStoreFailure } from './store/dialect.js';
import { storeRefusal } from './storeRefusal.js';
import { StoreUnavailable } from './writer/storeUnavailable.js';

export interface HandlerParts extends IngestParts, AdminParts, PublicParts {
  console: ReadonlyMap<string, Asset>;
  isReady: () => boolean;
}

/** Everything the collector answers: events straight from node, all the rest through Hono. */
export function requestHandler(parts: HandlerParts): RequestListener {
  const others = getRequestListener(application(parts).fetch, {
    overrideGlobalObjects: false,
    errorHandler: refuseBrokenRequest,
  });
  return (request, response) => {
    if (request.method === 'POST' && pathOf(request.url) === '/v1/events')
      void ingest(request, response, parts);
    else void others(request, response);
  };
}

function pathOf(url: string | undefined): string | undefined {
  return url?.split('?', 1)[0];
}

function application(parts: HandlerParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.onError((error, context) => refuse(error, context, parts));
  app.notFound((context) =>
    refuse(new Refusal('not_found', `${context.req.path} leads nowhere`), context, parts),
  );
  app.route('/', healthRoutes(parts));
  app.use('/api/*', admitBodies());
  app.route('/v1', publicApi(parts));
  app.route('/cdn', cdnApi(parts));
  const admin = adminApi(parts);
  app.route('/api', admin);
  app.route('/', openApiRoute({ routes: listRoutes(admin), version: parts.sdk.version }));
  for (const path of ['/api/*', '/v1/*', '/cdn/*']) {
    app.all(path, (context) => {
      throw new Refusal('not_found', `${context.req.path} leads nowhere`);
    });
  }
  app.route('/', consoleApp(parts.console));
  return app;
}

/** Room of its own: who floods the ingest must not lock the project's people out, nor the other way round. */
function admitBodies(): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const bodies = new BodyRoom();
  return async (context, next) => {
    bodies.admit(context.env.incoming, maxAdminBodyBytes);
    await next();
  };
}

/** Every refusal in the same words: a code to branch on and a sentence; never an exception's own text. */
function refuse(error: unknown, context: Context, { log }: HandlerParts): Response {
  const refusal = refusalOf(error);
  if (refusal.code === 'internal') log.error({ err: error, path: context.req.path }, 'a request failed');
  // Every status of the contract is one that may have a body.
  const status = refusal.status as ContentfulStatusCode;
  return context.json(bodyOf(refusal), status, headersOf(refusal));
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailable || isStoreFailure(error)) return storeRefusal(error);
  return new Refusal('internal', 'something failed here; try again', { cause: error });
}

/** What never became a request for Hono: most often a Host that is none. A page may read why. */
function refuseBrokenRequest(error: unknown): Response {
  const message = 'this is not a request that can be read; look at its Host header and its address';
  const refusal = new Refusal('malformed', message, { cause: error });
  return Response.json(bodyOf(refusal), {
    status: refusal.status,
    headers: { ...crossOriginHeaders, ...neverAPage },
  });
}

/** A refusal repeats what was sent, and no browser may guess that this is HTML. */
const neverAPage = { 'X-Content-Type-Options': 'nosniff' };

function headersOf({ allow, retryAfterSeconds }: Refusal): Record<string, string> {
  return {
    ...neverAPage,
    ...(allow && { Allow: allow.join(', ') }),
    ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
  };
}

function bodyOf({ code, message, findings }: Refusal): RequestError {
  return { code, message, ...(findings && { findings }) };
}
