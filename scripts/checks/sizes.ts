import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Brotli bytes that visitors pay, as the collector sends them. A budget is raised only in the commit that needs it,
 * with the reason in its message; first ask what can move into a part that is loaded later.
 */
const dist = 'packages/sdk/dist';
/** 1 KB is 1,024 bytes. */
const firstPrompt = 14 * 1024;
const budgets = [
  { what: 'cairn.js, what every page pays', files: /^cairn\.js$/, maxBytes: 5 * 1024 },
  {
    what: 'every script until the first prompt is visible',
    files: /^(cairn\.js|surface-)/,
    maxBytes: firstPrompt,
  },
  {
    what: 'the same, when it has faces, stars or thumbs',
    files: /^(cairn\.js|surface-|Pictures-)/,
    maxBytes: firstPrompt,
  },
  {
    what: 'the same, when it is written into',
    files: /^(cairn\.js|surface-|Text-|keyboard-)/,
    maxBytes: firstPrompt,
  },
  {
    what: 'the same, in a theme of the project',
    files: /^(cairn\.js|surface-|theme-)/,
    maxBytes: firstPrompt,
  },
  { what: 'delivery, loaded after the first prompt is visible', files: /^deliver-/, maxBytes: 5_500 },
  { what: 'conditions, for logic and audiences', files: /^conditions-/, maxBytes: 1_200 },
  { what: 'what watches the page for rarer triggers', files: /^observe-/, maxBytes: 1_500 },
  { what: 'languages, variants and placeholders', files: /^adapt-/, maxBytes: 1_700 },
  { what: 'placements other than the corner', files: /^look-/, maxBytes: 2_000 },
  { what: 'the largest of the rare questions', files: /^Matrix-/, maxBytes: 1_300 },
  { what: 'one language', files: /^de-/, maxBytes: 700 },
  {
    what: 'the console',
    folder: 'packages/console/dist/assets',
    files: /^main-.+\.(js|css)$/,
    maxBytes: 60_000,
  },
  {
    what: 'its settings, when they are gone to',
    folder: 'packages/console/dist/assets',
    files: /^SettingsScreen-/,
    maxBytes: 14_000,
  },
  {
    what: 'its cases, when they are gone to',
    folder: 'packages/console/dist/assets',
    files: /^CasesScreen-/,
    maxBytes: 8_000,
  },
  {
    what: 'its responses, when they are gone to',
    folder: 'packages/console/dist/assets',
    files: /^(ResponsesScreen|ResponseScreen|responseStrings)-/,
    maxBytes: 13_000,
  },
  {
    what: 'its outcomes, when they are gone to',
    folder: 'packages/console/dist/assets',
    files: /^OutcomesScreen-/,
    maxBytes: 6_000,
  },
  {
    what: 'one touchpoint or the results of one survey, when they are gone to',
    folder: 'packages/console/dist/assets',
    files: /^(TouchpointScreen|ResultsScreen|Segments)-/,
    maxBytes: 12_000,
  },
  {
    what: 'its first run, when it is gone to',
    folder: 'packages/console/dist/assets',
    files: /^WelcomeScreen-/,
    maxBytes: 9_000,
  },
  {
    what: 'editing its journey, when it is begun',
    folder: 'packages/console/dist/assets',
    files: /^JourneyEditor-/,
    maxBytes: 8_000,
  },
  {
    what: 'its palette, when it is opened',
    folder: 'packages/console/dist/assets',
    files: /^Overlay-/,
    maxBytes: 4_500,
  },
  {
    what: 'its preview, when a survey is looked at',
    folder: 'packages/console/dist/assets',
    files: /^(PreviewPane|PreviewScreen|preview)-.+\.js$/,
    maxBytes: 20_500,
  },
  { what: 'its charts', folder: 'packages/console/dist/assets', files: /^drawTrend-/, maxBytes: 25_000 },
];

let isOver = false;
const measured: number[] = [];
for (const { what, files, maxBytes, folder = dist } of budgets) {
  const found = readdirSync(folder).filter((file) => files.test(file));
  const bytes = found.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length,
    0,
  );
  measured.push(bytes);
  const fits = found.length > 0 && bytes <= maxBytes;
  isOver ||= !fits;
  console.log(`${fits ? ' ' : '✗'} ${String(bytes).padStart(6)} of ${maxBytes} bytes brotli: ${what}`);
}
const drifted = checkReadme();
if (drifted) console.error(drifted);
if (isOver) console.error('Over budget: see the note at the top of scripts/checks/sizes.ts.');
process.exit(isOver || drifted ? 1 : 0);

/** The README's figures, within a hundredth: zlib differs a little from Node to Node. */
function checkReadme(): string | undefined {
  const readme = readFileSync('README.md', 'utf8').split('figures:sizes')[1] ?? '';
  const told = [...readme.matchAll(/^\| .* \| ([\d,]+) \| [\d,]+ \|$/gm)].map(([, figure]) =>
    Number(figure?.replaceAll(',', '')),
  );
  const isRight =
    told.length === 2 && told.every((bytes, index) => Math.abs(bytes - (measured[index] ?? 0)) < bytes / 100);
  return isRight
    ? undefined
    : `README.md tells ${told.join(' and ')} bytes; write ${measured.slice(0, 2).join(' and ')}`;
}
