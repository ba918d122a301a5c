import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/*
 * Bundles what tsc has emitted into build/ into one script with the screens that it fetches when they are first gone to,
 * one style sheet and the page that names them. Their names carry a hash, so that the collector may let browsers keep
 * them for ever; nothing is inline, so that the page runs under a policy without 'unsafe-inline' and with Trusted Types.
 */

/** In the order of the cascade. */
const styles = [
  'tokens',
  'base',
  'parts',
  'panels',
  'journey',
  'breakpoints',
  'answers',
  'touchpoint',
  'chart',
  'comments',
  'surveys',
  'editor',
  'gallery',
  'door',
  'matters',
  'cases',
  'firstRun',
  'journeyEditing',
  'palette',
  'sections',
  'responses',
  'outcomes',
  'preview',
  'narrow',
  'print',
];

/** Where the charts' parts lie. */
const uPlotStyles = createRequire(import.meta.url).resolve('uplot/dist/uPlot.min.css');

const source = (path) => readFile(new URL(`src/${path}`, import.meta.url), 'utf8');

/** Drops what only readers need; what stands between quotes is left alone. */
function smaller(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/("[^"]*")|\s+/g, (_, quoted) => quoted ?? ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}');
}

/** Emits style sheet, icon and page beside the script. */
const page = {
  name: 'page',
  async buildStart() {
    await rm(new URL('dist', import.meta.url), { recursive: true, force: true });
    const own = await Promise.all(styles.map((name) => source(`styles/${name}.css`)));
    const css = [await readFile(uPlotStyles, 'utf8'), ...own].join('\n');
    this.emitFile({ type: 'asset', name: 'main.css', source: smaller(css) });
    this.emitFile({ type: 'asset', fileName: 'favicon.svg', source: await source('favicon.svg') });
  },
  async generateBundle(_options, bundle) {
    const named = (what, isIt) => {
      const file = Object.values(bundle).find(isIt);
      if (!file) throw new Error(`the bundle has no ${what}`);
      return `/${file.fileName}`;
    };
    const css = named('style sheet', ({ fileName }) => fileName.endsWith('.css'));
    const js = named('script to begin with', ({ isEntry }) => isEntry);
    const html = (await source('index.html')).replace('%css%', css).replace('%js%', js);
    const { version } = JSON.parse(await source('../../sdk/package.json'));
    this.emitFile({ type: 'asset', fileName: 'index.html', source: html.replace('%sdk%', version) });
  },
};

/**
 * The page in which surveys are previewed. Its script is a classic one: the page has an origin of its own, from which
 * modules would have to be allowed.
 */
const previewPage = {
  name: 'preview page',
  async buildStart() {
    const css = await source('preview/frame/frame.css');
    this.emitFile({ type: 'asset', name: 'preview.css', source: smaller(css) });
  },
  async generateBundle(_options, bundle) {
    const ending = (end) => `/${Object.keys(bundle).find((file) => file.endsWith(end))}`;
    const html = await source('preview/frame/preview.html');
    const named = html.replace('%css%', ending('.css')).replace('%js%', ending('.js'));
    this.emitFile({ type: 'asset', fileName: 'preview.html', source: named });
  },
};

const small = terser({ ecma: 2020, compress: { passes: 2 }, format: { comments: false } });
const assetFileNames = 'assets/[name]-[hash][extname]';

const consoleApp = {
  input: 'build/main.js',
  plugins: [nodeResolve({ browser: true }), page],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: 'assets/[name]-[hash].js',
    assetFileNames,
    plugins: [terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } })],
  },
};

const previewFrame = {
  input: { preview: 'build/preview/frame/main.js' },
  plugins: [nodeResolve({ browser: true }), previewPage],
  output: {
    dir: 'dist',
    format: 'iife',
    entryFileNames: 'assets/[name]-[hash].js',
    assetFileNames,
    plugins: [small],
  },
};

/** One after the other: the first begins with an empty folder. */
export default [consoleApp, previewFrame];
