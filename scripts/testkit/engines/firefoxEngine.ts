import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../browsers.mjs';
import type { Engine, EngineVisitor, Tab } from './engine.js';
import { firefoxPrefs } from './firefoxPrefs.js';
import { clickActions, keyActions } from './inputActions.js';
import { openRpc, type RpcSocket } from './rpcSocket.js';
import { startProcess } from './startProcess.js';

/** Starts the system's Firefox without a window and speaks WebDriver BiDi with it. https://w3c.github.io/webdriver-bidi/ */
export async function launchFirefox(): Promise<Engine> {
  const command = findFirefox();
  if (!command) throw new Error('There is no Firefox: `npm test` says how to get it.');
  const profile = await mkdtemp(join(tmpdir(), 'cairn-firefox-'));
  await writeFile(join(profile, 'user.js'), firefoxPrefs());
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  // In a home that is somebody else's it refuses to start.
  const browser = startProcess(command, args, { HOME: profile });
  const address = await browser.hears(/WebDriver BiDi listening on (ws:\/\/\S+)/);
  const rpc = await openRpc(`${address}/session`);
  await rpc.call('session.new', { capabilities: {} });
  return {
    name: 'firefox',
    visitor: () => visitorOf(rpc),
    close: async () => {
      rpc.close();
      await browser.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function visitorOf(rpc: RpcSocket): Promise<EngineVisitor> {
  const userContext = inside(await rpc.call('browser.createUserContext'), 'userContext');
  return {
    open: async (url) => {
      const created = await rpc.call('browsingContext.create', { type: 'tab', userContext });
      const tab = tabOf(rpc, inside(created, 'context'));
      await tab.goto(url);
      return tab;
    },
    leave: async () => void (await rpc.call('browser.removeUserContext', { userContext })),
  };
}

function tabOf(rpc: RpcSocket, context: unknown): Tab {
  /** Every command of this tab; BiDi would let another tab be in front meanwhile. */
  const call = (method: string, params: object = {}) => rpc.call(method, { context, ...params });
  const front = () => call('browsingContext.activate');

  return {
    goto: async (url) => void (await call('browsingContext.navigate', { url, wait: 'complete' })),
    reload: async () => void (await call('browsingContext.reload', { wait: 'complete' })),
    back: async () => void (await call('browsingContext.traverseHistory', { delta: -1 })),
    evaluate: async (expression) => {
      const answer = await rpc.call('script.callFunction', {
        functionDeclaration: `async () => JSON.stringify(await (${expression}))`,
        target: { context },
        awaitPromise: true,
      });
      const thrown = inside(answer, 'exceptionDetails');
      if (thrown) throw new Error(String(inside(thrown, 'text')));
      const json = inside(inside(answer, 'result'), 'value');
      return typeof json === 'string' ? JSON.parse(json) : undefined;
    },
    press: async (...keys) => {
      await front();
      await call('input.performActions', { actions: keyActions(keys) });
    },
    click: async (at) => {
      await front();
      await call('input.performActions', { actions: clickActions(at) });
    },
    screenshot: async () => {
      await front();
      const answer = await call('browsingContext.captureScreenshot');
      return Buffer.from(String(inside(answer, 'data')), 'base64');
    },
    close: async () => void (await call('browsingContext.close')),
  };
}

/** One member of what the browser answered. */
function inside(answer: unknown, name: string): unknown {
  return Reflect.get(Object(answer), name);
}
