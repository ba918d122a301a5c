import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type OpenStage, openStage, ready, type Visitor } from '../openStage.js';
import { walkThrough, whole } from './wholeWalk.js';

/** Names that are not loopback to the browser, and lead to it all the same. */
const shop = 'shop.test';
let stage: OpenStage;

beforeAll(async () => {
  stage = await openStage({
    switches: [`--host-resolver-rules=MAP ${shop} 127.0.0.1, MAP cairn.test 127.0.0.1`],
    pages: (tag, script) => {
      const page = (head: string, body = '<h1>A page</h1>') =>
        `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
      const plain = tag.replace(' async', '');
      const inserted = `var one = document.createElement('script'); one.src = '${script}'; one.dataset.key = 'pk_demo'; document.head.append(one);`;
      return {
        '/before-body': page(plain),
        '/deferred': page(plain.replace('<script', '<script defer')),
        '/last': page('', `<h1>A page</h1>${plain}`),
        '/inserted': page(`<script>${inserted}</script>`),
        '/module': page(`<script type="module">${inserted}</script>`),
        '/written': page(
          `<script>document.write('<script src="${script}" data-key="pk_demo"><' + '/script>')</script>`,
        ),
        '/named': page(tag, '<h1>A page</h1><form id="cairn" name="q"></form>'),
        '/twice': page(tag + plain),
        '/two-copies': page(`${plain}${plain.replace('/v1/cairn.js', '/v1/cairn.js?copy=2')}${tag}`),
        '/two-keys': page(plain + plain.replace('pk_demo', 'pk_other')),
        '/framing': page(
          '',
          '<iframe title="Page" width="700" height="600" sandbox="allow-scripts" src="/last"></iframe>',
        ),
        '/plain-http': page(tag.replace('127.0.0.1', 'cairn.test')),
        '/xhtml': {
          html: `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>Host</title><script async="async" src="${script}" data-key="pk_demo"></script></head><body><h1>A page</h1></body></html>`,
          headers: { 'Content-Type': 'application/xhtml+xml; charset=utf-8' },
        },
      };
    },
  });
  await stage.publish([whole]);
});
afterAll(() => stage?.close());

async function opened(path: string): Promise<{ visitor: Visitor; page: Page; said: string[] }> {
  const visitor = await stage.visitor();
  const said: string[] = [];
  const page = await visitor.open(path, async (each) => {
    each.on('pageerror', (error) => said.push(`${error.stack}`));
    each.on('console', (message) => said.push(message.text()));
  });
  return { visitor, page, said };
}

describe('the script, however it comes into the page', () => {
  it.each([
    ['before there is a body', '/before-body'],
    ['deferred', '/deferred'],
    ['as the last thing in the body', '/last'],
    ['inserted by a script', '/inserted'],
    ['inserted by a module', '/module'],
    ['written by document.write', '/written'],
    ['beside an element that has its name as id', '/named'],
    ['in a page that is XHTML', '/xhtml'],
    ['twice', '/twice'],
    ['three times, from two addresses', '/two-copies'],
  ])('[21] %s, is one Cairn that works from prompt to disk', async (_how, path) => {
    const { visitor, page, said } = await opened(path);
    await walkThrough(stage, visitor, page);
    expect(await page.locator('cairn-root').count()).toBe(1);
    expect(visitor.sent.filter(({ type }) => type === 'prompt.shown')).toHaveLength(1);
    expect(said).toEqual([]);
    await visitor.leave();
  });

  it('[21] with two keys keeps to the first', async () => {
    const { visitor, page, said } = await opened('/two-keys');
    await walkThrough(stage, visitor, page);
    expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('pk_other');
    expect(said).toEqual([]);
    await visitor.leave();
  });

  it('[21] and asked for something before the page has a body, shows when all of it is there', async () => {
    // A page that stops after its head until it is told to go on.
    let goOn: () => void = () => undefined;
    const server = createServer((request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      if (request.url !== '/') return void response.end();
      response.write(
        `<!doctype html><html lang="en"><head><title>Slow</title><script src="${stage.cairn.url}/v1/cairn.js" data-key="pk_demo"></script><script>cairn.identify('slow', { attributes: { plan: 'club' } }); cairn.touchpoint('checkout.completed', { total: 84 });</script>`,
      );
      goOn = () => response.end('</head><body><h1>The rest</h1></body></html>');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const visitor = await stage.visitor();
    const page = await visitor.context.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const { port } = server.address() as AddressInfo; // it listens on a port
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    await page.locator('cairn-root').waitFor({ state: 'attached' });
    goOn();
    await page.getByRole('heading', { name: 'The rest' }).waitFor();
    const prompt = page.getByRole('dialog', { name: 'Was it easy, club?' });
    await prompt.getByRole('radio', { name: '4' }).click();
    await page.getByRole('dialog', { name: 'How many stars?' }).waitFor();
    expect(errors).toEqual([]);
    await visitor.leave();
    server.closeAllConnections();
    server.close();
  });
});

describe('a page that has less than others', () => {
  it('[21] in a sandboxed frame, where every storage refuses, works from prompt to disk', async () => {
    await allow(['null', 'loopback']);
    const visitor = await stage.visitor();
    const page = await visitor.context.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(`${error.stack}`));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${stage.origin}/framing`);
    const frame = page.frames()[1];
    if (!frame) throw new Error('there is no frame');
    await frame.waitForFunction(() => typeof Reflect.get(window, 'cairn')?.touchpoint === 'function');
    const refused = await frame.evaluate(() =>
      ['localStorage', 'sessionStorage'].map((name) => {
        try {
          return typeof Reflect.get(window, name);
        } catch {
          return 'refused';
        }
      }),
    );
    expect(refused).toEqual(['refused', 'refused']);
    // A frame has what the walk uses of a page.
    await walkThrough(stage, visitor, frame as unknown as Page);
    expect(said).toEqual([]);
    await visitor.leave();
    await allow(['loopback']);
  });

  it('[21] on plain http, without locks, subtle crypto and randomUUID, works from prompt to disk', async () => {
    await allow([`http://${shop}:${new URL(stage.origin).port}`, 'loopback']);
    const visitor = await stage.visitor();
    const page = await visitor.context.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(`${error.stack}`));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${stage.origin.replace('127.0.0.1', shop)}/plain-http`);
    await ready(page);
    const has = await page.evaluate(() => [isSecureContext, 'locks' in navigator, 'randomUUID' in crypto]);
    expect(has).toEqual([false, false, false]);
    await walkThrough(stage, visitor, page);
    expect(said).toEqual([]);
    await visitor.leave();
    await allow(['loopback']);
  });
});

/** Says which origins may send. */
async function allow(origins: string[]): Promise<void> {
  const answer = await stage.cairn.api('settings', {
    method: 'PUT',
    body: JSON.stringify({ name: 'Demo', timeZone: 'UTC', origins }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

describe('a page that nobody looks at yet', () => {
  it('[21] in the background, shows and counts when the visitor comes to it', async () => {
    const visitor = await stage.visitor();
    const page = await visitor.open('/', (each) =>
      each.addInitScript(() => {
        let isHidden = true;
        Object.defineProperty(document, 'hidden', { get: () => isHidden });
        Reflect.set(window, 'comeBack', () => {
          isHidden = false;
          document.dispatchEvent(new Event('visibilitychange'));
        });
      }),
    );
    await call(page, 'identify', 'later', { attributes: { plan: 'club' } });
    await call(page, 'touchpoint', 'checkout.completed', { total: 84 });
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/look-')),
    );
    expect(await page.locator('cairn-root').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('cairn:pk_demo'))).not.toContain('shownAt');
    await page.evaluate(() => Reflect.get(window, 'comeBack')());
    await page.getByRole('dialog', { name: 'Was it easy, club?' }).waitFor();
    await visitor.leave();
  });
});
