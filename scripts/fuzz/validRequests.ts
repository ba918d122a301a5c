import type { Random } from './random.js';
import type { Subject } from './subject.js';
import { validEvent } from './validEvents.js';

/** A request that the collector takes, its body still a value. */
export interface ValidRequest {
  method: string;
  path: string;
  json?: unknown;
}

/** Events of a visitor or two. */
export function validBatch({ document }: Subject, random: Random): ValidRequest {
  const events = Array.from({ length: 1 + random.below(3) }, () => validEvent(document, random));
  const json = { v: 1, key: 'pk_demo', sentAt: new Date().toISOString(), sdk: '0.1.0', events };
  return { method: 'POST', path: '/v1/events', json };
}

/** Something that the console or the command line asks. */
export function validAdminRequest({ written }: Subject, random: Random): ValidRequest {
  const demo = '/api/projects/demo';
  const get = (path: string): ValidRequest => ({ method: 'GET', path });
  const settings = { name: 'Fernway', timeZone: random.pick(['UTC', 'Asia/Tokyo']), origins: ['loopback'] };
  return random.pick<() => ValidRequest>([
    () => ({ method: 'PUT', path: `${demo}/document`, json: written }),
    () => ({ method: 'POST', path: `${demo}/document/lint`, json: written }),
    () => ({ method: 'POST', path: `${demo}/document/publish`, json: { note: 'A note.' } }),
    () => ({
      method: 'POST',
      path: `${demo}/document/simulate`,
      json: { document: written, visitors: 20, days: 7 },
    }),
    () => ({ method: 'PUT', path: `${demo}/settings`, json: settings }),
    () => ({ method: 'POST', path: '/api/session', json: { token: 'not-a-token' } }),
    () => get('/api/session'),
    () => get(`${demo}/settings`),
    () => get(`${demo}/document`),
    () => get(`${demo}/document?version=${random.pick(['live', '1'])}`),
    () => get(`${demo}/document/versions`),
    () => get(`${demo}/responses?limit=5&survey=checkout-effort&complete=true`),
    () => get(`${demo}/responses?limit=2&cursor=MTc2NzIyNTYwMDAwMCAw`),
    () => get(`${demo}/report/journey?from=2026-01-01&to=2026-12-31`),
    () => get(`${demo}/export.ndjson?type=outcome`),
    () => get(`${demo}/export.csv?type=response&bom=true`),
    () => get('/v1/manifest/pk_demo'),
    () => get('/v1/cairn.js'),
    () => get('/metrics'),
    () => get('/surveys/checkout-effort'),
  ])();
}
