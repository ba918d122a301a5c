import { once } from 'node:events';
import WebSocket from 'ws';

export interface RpcSocket {
  /** Sends a command and gives its result; a refusal is thrown with the command's name. */
  call(method: string, params?: object): Promise<unknown>;
  close(): void;
}

interface Answer {
  id?: number;
  error?: string;
  message?: string;
  result?: unknown;
}

/** Commands and their answers over one WebSocket, as BiDi has them. Events are not listened to. */
export async function openRpc(url: string): Promise<RpcSocket> {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;

  socket.on('message', (data) => {
    const answer: Answer = JSON.parse(String(data));
    waiting.get(answer.id ?? 0)?.(answer);
    waiting.delete(answer.id ?? 0);
  });
  // Nobody may wait for ever for a browser that has gone.
  socket.on('close', () => {
    for (const answer of waiting.values()) answer({ error: 'closed', message: 'the browser has gone' });
  });

  return {
    call: async (method, params = {}) => {
      const id = ++last;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { error, message, result } = await answered;
      if (error) throw new Error(`${method}: ${error}: ${message}`);
      return result;
    },
    close: () => socket.close(),
  };
}
