import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** All source of the collector, without its tests. */
const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ name: relative(folder, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));

/** Everything in the sources that looks like this, with where it stands. */
function found(pattern: RegExp): string[] {
  return sources.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`),
  );
}

test('[36] there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(found(/connection\.exec\(/gi).length).toBeGreaterThan(5);
});

test('[36] no SQL is put together from texts: what is run as it stands is a constant', () => {
  const putTogether = found(
    /(?:onnection\.(?:exec|prepare)|CompiledQuery\.raw)\((?:`[^`]*\$\{[^`]*`|'[^']*'\s*\+)/g,
  );
  // A constant beside it, a folder from the settings with its quotes doubled, and one of two names: a PRAGMA takes no parameter.
  expect(putTogether.map((place) => place.split(/(?<=\$)\{/)[0])).toEqual([
    'store/dialect.ts: onnection.exec(`PRAGMA busy_timeout = $',
    "store/writeAnew.ts: onnection.exec(`PRAGMA temp_store_directory = '$",
    'store/writeAnew.ts: onnection.prepare(`PRAGMA $',
  ]);
});

test('[36] no text of ours is put into SQL unquoted', () => {
  // The name of a field, one of three that stand beside it, and constants of partial indexes: an index takes no parameter.
  const unquoted = found(/\bsql\.(?:raw|lit|val)\b|\.\$castTo|dynamic\.ref|dynamic\.table/g);
  expect(unquoted.sort()).toEqual([
    'cases/expireCases.ts: sql.lit',
    'store/dialect.ts: sql.lit',
    'store/migrations/outcomesAndNotes.ts: sql.lit',
  ]);
});

test('[36] names of tables and columns come from lists in the code', () => {
  const named = found(/\bsql\.(?:ref|table|id)\(/g).map((place) => place.split(':')[0]);
  expect([...new Set(named)].sort()).toEqual([
    'doctor/recount.ts',
    'store/dialect.ts',
    'store/migrations/caseTables.ts',
    'store/migrations/outTables.ts',
    'store/migrations/outcomesAndNotes.ts',
    'store/migrations/private/forgetting.ts',
    'store/migrations/private/webhooks.ts',
    'store/migrations/responseViews.ts',
    'store/migrations/segments.ts',
    'writer/compileUpsert.ts',
    'writer/rollupStatements.ts',
  ]);
});

test('[36] what is sorted by and filtered on is written down, never passed in', () => {
  const passedIn = found(
    /\.(?:orderBy|groupBy|where|whereRef|having)\(\s*(?!['"([{]|is\b|\(?\w*\)? =>)[\w.]+/g,
  );
  // Of types that have two members; what migrations say themselves is about their own indexes.
  const fromOutside = passedIn.filter((place) => !place.startsWith('store/migrations/'));
  expect(fromOutside.sort()).toEqual([
    'respondents/eraseDeadLetters.ts: .where(isTheirLetter',
    'respondents/erasePrompt.ts: .where(fieldOfBody',
    'respondents/eventsOf.ts: .where(of.subject.kind',
    'respondents/exportSubject.ts: .where(isTheirLetter',
    'webhooks/forgetDeliveries.ts: .where(which',
  ]);
});
