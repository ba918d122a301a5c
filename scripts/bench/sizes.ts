import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Size {
  file: string;
  rawBytes: number;
  gzipBytes: number;
  brotliBytes: number;
}

const folders = ['packages/sdk/dist', 'packages/console/dist/assets'];

/** What browsers load, as it is and as it travels. Hashes are left out of the names, so that runs compare. */
export function measureSizes(): Size[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(js|css)$/.test(file) && file !== 'index.js')
      .map((file) => sizeOf(join(folder, file))),
  );
}

function sizeOf(path: string): Size {
  const content = readFileSync(path);
  return {
    file: path.replace(/-[\w-]{8}(?=\.\w+$)/, '').replace(/^packages\/(\w+)\/dist\//, '$1: '),
    rawBytes: content.length,
    gzipBytes: gzipSync(content, { level: 9 }).length,
    brotliBytes: brotliCompressSync(content).length,
  };
}
