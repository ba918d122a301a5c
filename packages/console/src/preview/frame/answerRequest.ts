import type { Manifest } from '@cairn/schema/wire';

/**
 * Answers in the collector's place whatever the SDK asks over the network: the manifest is the one of the scene, events
 * are acknowledged and forgotten. Nothing leaves the frame.
 */
export function answerRequest(url: string, body: unknown, manifest: Manifest | undefined): Response {
  const { pathname } = new URL(url);
  if (/^\/v1\/manifest\/[^/]+$/.test(pathname) && manifest) return Response.json(manifest);
  if (pathname === '/v1/events') {
    return Response.json({ accepted: idsIn(body), duplicate: [], rejected: [] });
  }
  return new Response(null, { status: 404 });
}

function idsIn(body: unknown): unknown[] {
  const { events }: { events: { id: unknown }[] } = JSON.parse(String(body)); // the SDK's own batch
  return events.map(({ id }) => id);
}
