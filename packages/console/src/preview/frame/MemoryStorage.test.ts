import { describe, expect, it } from 'vitest';
import { MemoryStorage } from './MemoryStorage.js';

describe('MemoryStorage', () => {
  it('keeps as the browser’s storage does, and has its names for keys', () => {
    const storage = new MemoryStorage();
    storage.setItem('a', '1');
    storage.setItem('a', '2');
    storage.setItem('c', '3');
    expect([storage.getItem('a'), storage.getItem('b')]).toEqual(['2', null]);
    expect(Object.keys(storage)).toEqual(['a', 'c']);
    storage.removeItem('a');
    expect(storage.getItem('a')).toBeNull();
  });

  it('tells what is written', () => {
    const written: string[] = [];
    const storage = new MemoryStorage((name) => written.push(name));
    storage.setItem('a', '1');
    storage.removeItem('a');
    expect(written).toEqual(['a']);
  });
});
