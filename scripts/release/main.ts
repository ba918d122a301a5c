import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../testkit/root.js';
import { billOfMaterials } from './billOfMaterials.js';
import { packAll } from './packAll.js';

/** `npm run release`: what a release consists of, in `release/`. Publishing it is a person's decision. */
const folder = join(root, 'release');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const tarballs = await packAll(folder);
const bill = join(folder, 'sbom.cdx.json');
writeFileSync(bill, `${JSON.stringify(await billOfMaterials(), null, 2)}\n`);

const sums = [...tarballs, bill].map((path) => {
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  return `${hash}  ${basename(path)}\n`;
});
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
console.log(sums.join(''));
