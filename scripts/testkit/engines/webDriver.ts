type Method = 'GET' | 'POST' | 'DELETE';

export interface WebDriverSession {
  /** A command of this session: `command('GET', 'timeouts')`. */
  command(method: Method, path: string, body?: object): Promise<unknown>;
  /** A command for one window; what is told to the others waits until it is done. */
  inWindow(handle: string, method: Method, path: string, body?: object): Promise<unknown>;
  /** Ends the session and its browser. */
  end(): Promise<void>;
}

/** The driver did not answer a command: nothing is known of the page. WebKitGTK's waits for ever for a key that its window lost. */
export class SilentDriver extends Error {}

/** A session of classic WebDriver, which starts a browser of its own. https://w3c.github.io/webdriver/ */
export async function newSession(driver: string): Promise<WebDriverSession> {
  const { sessionId } = Object(await send(`${driver}/session`, 'POST', { capabilities: {} }));
  const session = `${driver}/session/${sessionId}`;
  const command: WebDriverSession['command'] = (method, path, body) =>
    send(`${session}/${path}`, method, body);
  let before: Promise<unknown> = Promise.resolve();

  /** Commands are for the window that was switched to last, so that two of them must not be told apart. */
  function inTurn(work: () => Promise<unknown>): Promise<unknown> {
    const mine = before.then(work);
    before = mine.catch(() => undefined);
    return mine;
  }

  return {
    command,
    inWindow: (handle, ...given) =>
      inTurn(async () => {
        await command('POST', 'window', { handle });
        return command(...given);
      }),
    end: async () => void (await send(session, 'DELETE')),
  };
}

const patienceMs = 10_000;

/** Nothing announces from outside that a driver listens: asks until it does. */
export async function untilReady(driver: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isReady(driver))) {
    if (Date.now() > deadline) throw new Error(`nobody listens on ${driver}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function isReady(driver: string): Promise<boolean> {
  try {
    return (await fetch(`${driver}/status`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

/** Longer than anything that a page is waited for. */
const silenceMs = 20_000;

async function send(url: string, method: Method, body: object = {}): Promise<unknown> {
  const what = `${method} ${new URL(url).pathname}`;
  const init: RequestInit = { method, ...(method === 'POST' && { body: JSON.stringify(body) }) };
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(silenceMs) });
    const { value } = Object(await answer.json());
    if (!answer.ok) throw new Error(`${what}: ${value?.error}: ${value?.message}`);
    return value;
  } catch (error) {
    if (Object(error).name === 'TimeoutError') throw new SilentDriver(`${what}: no answer`);
    throw error;
  }
}
