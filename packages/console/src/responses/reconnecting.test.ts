import { describe, expect, it } from 'vitest';
import { keepOpen, type Source } from './reconnecting.js';

class FakeSource implements Source {
  readyState = 0;
  isClosed = false;
  #heard = new Map<string, (event: MessageEvent<string>) => void>();

  addEventListener(type: string, heard: (event: MessageEvent<string>) => void) {
    this.#heard.set(type, heard);
  }
  close() {
    this.isClosed = true;
  }
  emit(type: string, data = '', readyState = this.readyState) {
    this.readyState = readyState;
    this.#heard.get(type)?.(new MessageEvent(type, { data }));
  }
}

function watched() {
  const sources: FakeSource[] = [];
  const told: string[] = [];
  const waits: { run: () => void; ms: number }[] = [];
  const stop = keepOpen({
    open: () => {
      const source = new FakeSource();
      sources.push(source);
      return source;
    },
    onConnected: () => told.push('connected'),
    onLost: () => told.push('lost'),
    onResponse: (data) => told.push(data),
    later: (run, ms) => {
      waits.push({ run, ms });
      return () => waits.splice(0);
    },
  });
  return { sources, told, waits, stop };
}

describe('a stream of answers', () => {
  it('tells when it is connected and what it hears', () => {
    const { sources, told } = watched();
    sources[0]?.emit('open');
    sources[0]?.emit('response', 'an answer');
    expect(told).toEqual(['connected', 'an answer']);
  });

  it('leaves a broken line to the browser, which reconnects by itself', () => {
    const { sources, told, waits } = watched();
    sources[0]?.emit('error', '', 0);
    sources[0]?.emit('open');
    expect(told).toEqual(['lost', 'connected']);
    expect(waits).toEqual([]);
  });

  it('opens a new one, ever more slowly, when the browser has given up', () => {
    const { sources, waits } = watched();
    for (let round = 0; round < 7; round += 1) {
      sources[round]?.emit('error', '', 2);
      waits[round]?.run();
    }
    expect(waits.map(({ ms }) => ms)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(sources).toHaveLength(8);
  });

  it('starts again with a short wait after it was connected', () => {
    const { sources, waits } = watched();
    sources[0]?.emit('error', '', 2);
    waits[0]?.run();
    sources[1]?.emit('open', '', 1);
    sources[1]?.emit('error', '', 2);
    expect(waits.map(({ ms }) => ms)).toEqual([1000, 1000]);
  });

  it('closes and forgets its next try when it is stopped', () => {
    const { sources, waits, stop } = watched();
    sources[0]?.emit('error', '', 2);
    stop();
    expect(sources[0]?.isClosed).toBe(true);
    expect(waits).toEqual([]);
  });
});
