import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What each package lets others import, reviewed: `node scripts/dist/checks/publicApi.js --update` writes it anew. */
const surfaces = {
  schema: [
    'dist/index.d.ts',
    'dist/wire.d.ts',
    'dist/lint/index.d.ts',
    'dist/lint/fix.d.ts',
    'dist/templates/index.d.ts',
    'dist/starters/index.d.ts',
  ],
  engine: ['dist/index.d.ts', 'dist/simulate/index.d.ts'],
  metrics: ['dist/index.d.ts'],
  sdk: ['build/index.d.ts', 'build/api.d.ts', 'build/server/signIdentity.d.ts'],
  collector: ['dist/index.d.ts'],
  cli: ['dist/index.d.ts'],
};

const isUpdate = process.argv.includes('--update');
let isChanged = false;
for (const [name, files] of Object.entries(surfaces)) {
  const folder = join('packages', name);
  const reviewed = join(folder, 'api.txt');
  const now = files.map((file) => `// ${file}\n${declarations(join(folder, file))}`).join('\n');
  if (isUpdate) writeFileSync(reviewed, now);
  else if (!existsSync(reviewed) || readFileSync(reviewed, 'utf8') !== now) {
    console.error(
      `The public API of @cairn/${name} changed. If that is meant: node scripts/dist/checks/publicApi.js --update`,
    );
    isChanged = true;
  }
}
process.exit(isChanged ? 1 : 0);

function declarations(file: string): string {
  return readFileSync(file, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*/, '\n');
}
