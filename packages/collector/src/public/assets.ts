import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

/** A file, or what is as good as one, ready to send in every encoding. */
export interface Asset {
  type: string;
  /** Strong, over the content. */
  etag: string;
  /** `sha384-…`, for the `integrity` attribute. */
  integrity: string;
  plain: Uint8Array;
  br: Uint8Array;
  gzip: Uint8Array;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/**
 * Reads every file of a folder that a browser can use, by its path inside, and compresses each as far as it will go:
 * once at boot costs less than once a visitor. An absent folder holds nothing.
 */
export async function loadAssets(folder: string, wanted = /./): Promise<Map<string, Asset>> {
  const assets = new Map<string, Asset>();
  for (const path of await filesIn(folder)) {
    const name = relative(folder, path).split(sep).join('/');
    const type = types[extname(path)];
    if (type && wanted.test(name)) assets.set(name, await compressAsset(await readFile(path), type));
  }
  return assets;
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    // Not built yet; whoever asks for a file is told so.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Makes content ready to send in every encoding. */
export async function compressAsset(plain: Uint8Array, type: string): Promise<Asset> {
  const params = { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return {
    type,
    etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    integrity: `sha384-${createHash('sha384').update(plain).digest('base64')}`,
    plain,
    br: await promisify(brotliCompress)(plain, { params }),
    gzip: await promisify(gzip)(plain, { level: 9 }),
  };
}
