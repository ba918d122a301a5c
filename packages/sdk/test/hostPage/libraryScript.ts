import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const here = createRequire(import.meta.url);

/** A file of a package, whether the package exports it or not. */
const fileIn = (name: string, path: string) => join(dirname(here.resolve(`${name}/package.json`)), path);

/** A file that `servePages` serves as a script. */
export const scriptFile = (source: string) => ({
  html: source,
  headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
});

/** A style sheet of a package. */
export const styleFile = (name: string, path: string) => ({
  html: readFileSync(fileIn(name, path), 'utf8'),
  headers: { 'Content-Type': 'text/css; charset=utf-8' },
});

/** A library that is a plain script. */
export const plainScript = (name: string, path: string) =>
  scriptFile(readFileSync(fileIn(name, path), 'utf8'));

/** A library of CommonJS modules as one classic script; what its entry exports stands under a name of `window`. */
export function commonJsScript(entry: string, name: string): ReturnType<typeof scriptFile> {
  const modules = new Map<string, string>();

  /** Puts whole addresses where modules name one another. */
  function add(file: string): void {
    if (modules.has(file)) return;
    modules.set(file, '');
    const from = createRequire(file);
    const source = readFileSync(file, 'utf8').replace(/\brequire\((['"])(.+?)\1\)/g, (_, _quote, wanted) => {
      const found = from.resolve(wanted);
      if (found !== wanted) add(found);
      return `require(${JSON.stringify(found)})`;
    });
    modules.set(file, source);
  }

  const first = here.resolve(entry);
  add(first);
  const table = [...modules].map(
    ([file, source]) => `${JSON.stringify(file)}: function (module, exports, require) {${source}\n}`,
  );
  return scriptFile(`(function () {
    var process = { env: { NODE_ENV: 'production' } }, global = window, made = {};
    var all = {${table.join(',\n')}};
    function load(file) {
      if (!made[file]) { made[file] = { exports: {} }; (all[file] || function () {}).call(made[file].exports, made[file], made[file].exports, load); }
      return made[file].exports;
    }
    window[${JSON.stringify(name)}] = load(${JSON.stringify(first)});
  })();`);
}
