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
/** Filled by the first build, read by the second. */
const fileNames = {};

const small = terser({
  ecma: 2020,
  module: true,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  format: { comments: false },
});

/** Puts constants of the build where the source declares them. */
function constants(values) {
  return {
    name: 'constants',
    renderChunk(code) {
      return Object.entries(values()).reduce(
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
    if (!/build[\\/](surface|fields|look|explain)[\\/]/.test(id)) return null;
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
        /(css|Css|bar|modal|tab)( = |: )`([^`]*)`/gi,
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

const rememberNames = {
  name: 'remember-names',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.isEntry) fileNames[file.name] = file.fileName;
  },
};

export default [
  {
    input: Object.fromEntries(parts.map((part) => [part, `build/${part}/index.js`])),
    // The rarer parts use what the surface has already, instead of a file of their own between the two.
    preserveEntrySignatures: 'allow-extension',
    plugins: [smallJsx, nodeResolve(), smallStyles],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name]-[hash:6].js',
      chunkFileNames: '[name]-[hash:6].js',
      plugins: [constants(() => ({ VERSION: version })), small, rememberNames],
    },
  },
  {
    input: 'build/boot/main.js',
    plugins: [nodeResolve()],
    output: {
      file: 'dist/cairn.js',
      format: 'iife',
      plugins: [constants(() => ({ CHUNKS: fileNames })), small],
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
      plugins: [constants(() => ({ VERSION: version })), small],
    },
  },
];
