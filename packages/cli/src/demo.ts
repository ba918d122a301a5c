import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Collector, HttpServer, type Settings, SettingsError } from '@cairn/collector';
import { createStaticSite } from './staticSite.js';

/** The collector's address as the shop's pages are written with it; replaced by the real one. */
const writtenUrl = 'http://127.0.0.1:4600';

/** A shop on another origin, as a customer's site would be. */
export interface Demo {
  url: string;
  close(): Promise<void>;
}

/** Seeds the project `demo` from the folder's document and serves its site. */
export async function openDemo(
  folder: string,
  { collector, settings }: { collector: Collector; settings: Settings },
): Promise<Demo> {
  await collector.ensureProject({
    id: 'demo',
    name: 'Fernway',
    publicKey: 'pk_demo',
    origins: ['loopback'],
    timeZone: 'UTC',
    document: await readDocument(join(folder, 'cairn.json')),
  });
  const site = createStaticSite(join(folder, 'site'), (html) => html.replaceAll(writtenUrl, collector.url));
  const server = new HttpServer(
    { host: settings.host, port: settings.demoPort, portVariable: 'CAIRN_DEMO_PORT' },
    site,
  );
  return { url: await server.listen(), close: () => server.close() };
}

async function readDocument(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new SettingsError([`--demo: cannot read ${file}; name a folder with cairn.json and site/`], {
      cause,
    });
  }
}
