import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the built browser files lie. */
export interface AssetFolders {
  sdk: string;
  console: string;
}

/** The build output of the packages that we serve; it need not exist yet. */
export function builtFolders(): AssetFolders {
  const folderOf = (file: string) => dirname(fileURLToPath(import.meta.resolve(file)));
  return { sdk: folderOf('@cairn/sdk/cairn.js'), console: folderOf('@cairn/console/dist/index.html') };
}

/** The version in the package.json beside a build folder. */
export async function versionBeside(folder: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(`${dirname(folder)}/package.json`, 'utf8'),
  );
  return version;
}
