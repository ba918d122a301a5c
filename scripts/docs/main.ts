import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../testkit/root.js';
import { readPages } from './blocks.js';
import { findProofs, withProofs } from './proofs.js';
import { withTables } from './tables.js';

/** Writes into the tables of the guide what the code knows and which tests hold a promise; a test says when they are stale. */
const proofs = findProofs();
for (const { path, text } of readPages())
  writeFileSync(join(root, path), withProofs({ path, text: withTables(text) }, proofs));
