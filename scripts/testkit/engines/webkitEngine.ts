import { findWebKit } from '../../browsers.mjs';
import { freePort } from '../freePort.js';
import type { Engine, EngineVisitor, Tab } from './engine.js';
import { clickActions, keyActions } from './inputActions.js';
import { startProcess } from './startProcess.js';
import { virtualDisplay } from './virtualDisplay.js';
import { newSession, untilReady, type WebDriverSession } from './webDriver.js';

/** Starts WebKitGTK's driver on a screen that nobody sees. Every visitor is a session with a browser of its own. */
export async function launchWebKit(): Promise<Engine> {
  const command = findWebKit();
  if (!command) throw new Error('There is no WebKitWebDriver: `npm test` says how to get it.');
  const display = await virtualDisplay();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const driver = startProcess(command, [`--port=${port}`], { DISPLAY: display.name, GDK_BACKEND: 'x11' });
  await untilReady(url);
  return {
    name: 'webkit',
    visitor: async () => {
      const session = await newSession(url);
      return visitorOf(session, String(await session.command('GET', 'window')));
    },
    close: async () => {
      await driver.end();
      await display.end();
    },
  };
}

/** The session's own window stays empty: with the last window goes the browser, and all that the visitor stored. */
function visitorOf(session: WebDriverSession, own: string): EngineVisitor {
  return {
    open: async (url) => {
      // Of several tabs one is seen; of several windows every one is.
      const { handle } = Object(await session.inWindow(own, 'POST', 'window/new', { type: 'window' }));
      const tab = tabOf(session, handle);
      await tab.goto(url);
      return tab;
    },
    leave: session.end,
  };
}

function tabOf(session: WebDriverSession, handle: string): Tab {
  const post = (path: string, body?: object) => session.inWindow(handle, 'POST', path, body);
  return {
    goto: async (url) => void (await post('url', { url })),
    reload: async () => void (await post('refresh')),
    back: async () => void (await post('back')),
    evaluate: async (expression) => {
      const script = `const done = arguments[0];
        (async () => JSON.stringify(await (${expression})))().then((json) => done([json]), (error) => done([, String(error)]));`;
      const answer = await post('execute/async', { script, args: [] });
      const [json, thrown]: (string | null)[] = Array.isArray(answer) ? answer : [];
      if (thrown) throw new Error(thrown);
      return json ? JSON.parse(json) : undefined;
    },
    press: async (...keys) => void (await post('actions', { actions: keyActions(keys) })),
    click: async (at) => void (await post('actions', { actions: clickActions(at) })),
    screenshot: async () =>
      Buffer.from(String(await session.inWindow(handle, 'GET', 'screenshot')), 'base64'),
    close: async () => void (await session.inWindow(handle, 'DELETE', 'window')),
  };
}
