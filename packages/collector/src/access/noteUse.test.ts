import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { noteUse } from './noteUse.js';

test('a full disk keeps nobody out', async () => {
  const full = new Libsql.SqliteError('database or disk is full', 'SQLITE_FULL', 13);
  await expect(noteUse(Promise.reject(full))).resolves.toBeUndefined();
});

test('a mistake of ours is not hidden', async () => {
  const wrong = new Libsql.SqliteError('no such column', 'SQLITE_ERROR', 1);
  await expect(noteUse(Promise.reject(wrong))).rejects.toBe(wrong);
});
