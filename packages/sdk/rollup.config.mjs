import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/**
 * Two builds of the same modules. The script tag gets a classic script (it cannot split), whose parts are ES modules
 * with hashed names that it imports by whole address; bundlers get ES modules that split by themselves.
 */

const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
const parts = ['surface', 'deliver', 'conditions', 'observe', 'explain'];
/** Tells the parts of one build from those of any other: their names never stand for other content. */
const build = hashOf('build');

/** @param {string} folder */
function hashOf(folder) {
  const hash = createHash('sha256').update(version);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  for (const name of names.sort()) hash.update(name).update(readFileSync(`${folder}/${name}`));
  return hash.digest('base64url').slice(0, 4);
}

const small = terser({
  ecma: 2020,
  module: true,
  compress: {
    ...{ passes: 6, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    global_defs: { '@Number.POSITIVE_INFINITY': '1 / 0' },
  },
  format: { comments: false },
});

/** Puts constants of the build where the source declares them. */
function constants(values) {
  return {
    name: 'constants',
    renderChunk(code) {
      return Object.entries(values).reduce(
        (text, [name, value]) => text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), JSON.stringify(value)),
        code,
      );
    },
  };
}

/** Takes the white space out of the style sheet, which is a template literal to everybody else. */
const smallStyles = {
  name: 'small-styles',
  transform(code, id) {
    if (!/build[\\/](surface|fields|look|theme|explain)[\\/]/.test(id)) return null;
    const tight = (css) =>
      css
        .replace(/\s+/g, ' ')
        .replace(/\s*([{};,])\s*/g, '$1')
        .replace(/\s*([:>])\s/g, '$1')
        .replaceAll(';}', '}')
        .replaceAll(' !', '!')
        .trim();
    return {
      code: code.replace(
        /(css|Css|bar|modal|tab|inline)( = |: )`([^`]*)`/gi,
        (_, name, is, css) => `${name}${is}\`${tight(css)}\``,
      ),
      map: null,
    };
  },
};

/** Preact types the sources; what draws is our own, in a tenth of its bytes (docs/adr/0003). */
const smallJsx = {
  name: 'small-jsx',
  resolveId: (id) =>
    id === 'preact/jsx-runtime' ? fileURLToPath(new URL('build/view/jsx.js', import.meta.url)) : null,
};

/** Another part, when one part loads it: both stay whole, so that neither has a third file to wait for. */
const otherPart = {
  name: 'other-part',
  resolveId(source, importer) {
    const [, part] = /^\.\.\/(\w+)\/index\.js$/.exec(source) ?? [];
    const isOther = importer && part && parts.includes(part);
    return isOther ? { id: `./${part}-${build}.js`, external: 'absolute' } : null;
  },
};

export default [
  ...parts.map((part) => ({
    input: { [part]: `build/${part}/index.js` },
    plugins: [otherPart, smallJsx, nodeResolve(), smallStyles],
    // What the surface loads later uses what the surface has already, instead of a file between the two.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: `[name]-${build}.js`,
      chunkFileNames: `[name]-${build}.js`,
      plugins: [constants({ VERSION: version }), small],
    },
  })),
  {
    input: 'build/boot/main.js',
    plugins: [nodeResolve()],
    output: {
      file: 'dist/cairn.js',
      format: 'iife',
      plugins: [constants({ PARTS: parts, BUILD: build }), small],
    },
  },
  {
    input: { index: 'build/index.js' },
    plugins: [smallJsx, nodeResolve(), smallStyles],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'esm/[name]-[hash].js',
      plugins: [constants({ VERSION: version }), small],
    },
  },
];
