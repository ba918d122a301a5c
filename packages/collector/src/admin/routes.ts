import type { Context, Handler, Hono } from 'hono';
import { type Permission, permissions } from '../access/permissions.js';
import { type Principal, roleIn } from '../access/principal.js';
import { everyProject, isAtLeast } from '../access/roles.js';
import { Refusal } from '../refusal.js';
import type { Project } from '../store/projects.js';
import type { AdminEnv } from './adminApi.js';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** A handler that lets nobody through who may not, and says what one has to be allowed. */
export type Route = Handler<AdminEnv> & { readonly permission: Permission };

/** Guards a handler: the one place where a permission is asked for. */
export function route(permission: Permission, handler: Handler<AdminEnv>): Route {
  const guarded: Handler<AdminEnv> = async (context, next) => {
    await requirePermission(context, permission);
    return handler(context, next);
  };
  return Object.assign(guarded, { permission });
}

/** Adds the handlers of one path; every other method of it is answered with 405 and the ones that there are. */
export function addRoute(api: Hono<AdminEnv>, path: string, handlers: Partial<Record<Method, Route>>): void {
  const methods = Object.keys(handlers);
  // Hono answers HEAD from the handler of GET.
  const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  for (const [method, handler] of Object.entries(handlers)) api.on(method, path, handler);
  api.all(path, () => {
    throw new Refusal('method_not_allowed', `use ${methods.join(' or ')} here`, { allow });
  });
}

async function requirePermission(context: Context<AdminEnv>, permission: Permission): Promise<void> {
  const need = permissions[permission];
  if (need === 'anyone') return;
  const principal = await knownPrincipal(context);
  if (need === 'known') return;
  if (need === 'person') return void personOf(principal);
  // Outside of a project only those who may do it in all of them.
  const project: Project | undefined = context.get('project');
  const role = roleIn(principal, project?.id ?? everyProject);
  if (role && isAtLeast(role, need)) return;
  const standing = role
    ? `you are ${role} here; this takes an ${need}`
    : `this takes an ${need} of all projects`;
  throw new Refusal('forbidden', `${permission}: ${standing.replace('an viewer', 'a viewer')}`);
}

/** In a project the way to the route has asked already. */
async function knownPrincipal(context: Context<AdminEnv>): Promise<Principal> {
  const before: Principal | undefined = context.get('principal');
  const principal = before ?? (await context.get('identify')());
  context.set('principal', principal);
  return principal;
}

/** The person who asks, where a key cannot. */
export function personOf(principal: Principal): NonNullable<Principal['person']> {
  if (principal.person) return principal.person;
  throw new Refusal('forbidden', 'authorization: a key has no account; sign in');
}
