import { hostileTexts } from './hostileValues.js';
import type { Random } from './random.js';
import type { RawRequest } from './rawRequest.js';

type Header = readonly [name: string, value: string];

const oddHeaders: readonly Header[] = [
  ['Content-Encoding', 'gzip'],
  ['Content-Encoding', 'br'],
  ['Content-Encoding', 'deflate, zstd'],
  ['Transfer-Encoding', 'chunked'],
  ['Transfer-Encoding', 'gzip, chunked'],
  ['Transfer-Encoding', 'identity'],
  ['Content-Length', '0'],
  ['Content-Length', '1'],
  ['Content-Length', '-1'],
  ['Content-Length', '99999999999'],
  ['Content-Length', '1, 2'],
  ['Content-Type', 'text/plain; charset=utf-16'],
  ['Content-Type', 'multipart/form-data'],
  ['Expect', '100-continue'],
  ['Expect', 'everything'],
  ['Origin', 'null'],
  ['Origin', 'https://evil.example'],
  ['Origin', 'http://localhost:1'],
  ['Host', 'evil.example'],
  ['Host', ''],
  ['Host', 'a b'],
  ['X-Forwarded-For', '127.0.0.1, garbage, ::1'],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-Proto', 'https'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['Authorization', 'Bearer pk_demo'],
  ['Authorization', 'Basic YTpi'],
  ['Cookie', '__Host-cairn_session=x; cairn_session=y'],
  ['If-Match', '"999999999999"'],
  ['If-Match', '*'],
  ['If-None-Match', '*'],
  ['Range', 'bytes=0-0,-1'],
  ['Upgrade', 'websocket'],
  ['Connection', 'keep-alive, Upgrade'],
  ['Accept-Encoding', 'br;q=0, gzip;q=x, *'],
  ['User-Agent', 'Googlebot/2.1'],
  ['Last-Event-ID', '9'.repeat(300)],
];

/** Changes the frame of a request: its method, its headers, its path or its query. */
export function mutateRequest(request: RawRequest, random: Random): RawRequest {
  return random.pick([
    () => ({
      ...request,
      method: random.pick(['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'QUERY']),
    }),
    () => ({ ...request, headers: [...request.headers, random.pick(oddHeaders)] }),
    () => ({ ...request, headers: instead(request.headers, random.pick(oddHeaders)) }),
    () => ({ ...request, headers: request.headers.filter(() => random.chance(0.8)) }),
    () => ({ ...request, path: mutatePath(request.path, random) }),
    () => ({ ...request, path: mutateQuery(request.path, random) }),
  ])();
}

function instead(headers: readonly Header[], [name, value]: Header): Header[] {
  return [...headers.filter((header) => header[0].toLowerCase() !== name.toLowerCase()), [name, value]];
}

function mutatePath(path: string, random: Random): string {
  const parts = path.split('/');
  const at = 1 + random.below(parts.length - 1);
  parts[at] = random.pick([
    () => '',
    () => '..',
    () => '%2e%2e%2f',
    () => '%',
    () => '%ff%fe',
    () => '%00',
    () => `${parts[at]}/${parts[at]}`,
    () => `${parts[at]}`.toUpperCase(),
    () => encodeURIComponent(wellFormed(random.pick(hostileTexts)).slice(0, 2000)),
  ])();
  return parts.join('/');
}

function mutateQuery(path: string, random: Random): string {
  const [bare, query = ''] = path.split('?', 2);
  const pairs = query.split('&').filter(Boolean);
  const names = [
    'limit',
    'cursor',
    'survey',
    'touchpoint',
    'complete',
    'type',
    'from',
    'to',
    'version',
    'sort',
    'order',
    'bom',
  ];
  const name = random.pick([...pairs.map((pair) => pair.split('=', 1)[0] ?? ''), ...names]);
  const value = encodeURIComponent(wellFormed(random.pick(hostileTexts)).slice(0, 2000));
  const kept = pairs.filter((pair) => !pair.startsWith(`${name}=`) || random.chance(0.3));
  return `${bare}?${[...kept, `${name}=${value}`, ...(random.chance(0.1) ? ['%', '=', '&&'] : [])].join('&')}`;
}

/** `encodeURIComponent` throws on half a character. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
