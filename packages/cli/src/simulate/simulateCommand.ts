import { defaultPopulation, type Population, simulate } from '@cairn/engine/simulate';
import { withMargins } from '@cairn/metrics';
import { compile, type Document } from '@cairn/schema';
import { defineCommand } from 'citty';
import { exitCodes } from '../exitCodes.js';
import { Failure, orFail } from '../failure.js';
import { loadDocument } from '../loadDocument.js';
import { readText } from '../textFile.js';
import { type ReportWithMargins, reportLines } from './printReport.js';
import { readModel } from './readModel.js';
import { readVisits } from './readVisits.js';
import { wholeNumber } from './wholeNumber.js';

export const simulateCommand = defineCommand({
  meta: { name: 'simulate', description: 'Say who would be asked what, before anybody is.' },
  args: {
    document: { type: 'positional', description: 'The document, such as cairn.json', required: true },
    visits: { type: 'string', valueHint: 'file.csv', description: 'Real moments: visitor,at,touchpoint,…' },
    population: {
      type: 'string',
      valueHint: 'model.json',
      description: 'A model of visitors and what they do',
    },
    days: { type: 'string', default: '90', description: 'Length of a modelled period' },
    from: { type: 'string', valueHint: 'day', description: 'First day of a modelled period; default: today' },
    visitors: { type: 'string', description: 'Visitors of a modelled population; default: 10000' },
    seed: { type: 'string', default: '1', description: 'The same seed gives the same report' },
    drafts: { type: 'boolean', default: false, description: 'Take drafts for live' },
    format: {
      type: 'enum',
      options: ['table', 'json'],
      default: 'table',
      description: 'How to print the report',
    },
  },
  run({ args }) {
    return orFail(async () => {
      const report = await reportOn(args);
      console.log(args.format === 'json' ? JSON.stringify(report, null, 2) : reportLines(report).join('\n'));
      return exitCodes.fine;
    });
  },
});

interface Wish {
  document: string;
  visits?: string | undefined;
  population?: string | undefined;
  days: string;
  from?: string | undefined;
  visitors?: string | undefined;
  seed: string;
  drafts: boolean;
}

async function reportOn(wish: Wish): Promise<ReportWithMargins> {
  const document = await documentOf(wish);
  const { population, behaviour } = await modelOf(wish);
  const report = simulate(
    compile(document, 1),
    wish.visits === undefined
      ? { population }
      : { visits: readVisits(await readText(wish.visits), wish.visits) },
    {
      seed: wish.seed,
      start: startOf(wish.from),
      days: wholeNumber('days', wish.days, { max: 3650 }),
      behaviour,
    },
  );
  return withMargins(report, document, behaviour.scores);
}

async function documentOf({ document: file, drafts }: Wish): Promise<Document> {
  const { document } = await loadDocument(file);
  const surveys = document.surveys.map((survey) =>
    drafts && survey.status === 'draft' ? { ...survey, status: 'live' as const } : survey,
  );
  if (surveys.some(({ status }) => status === 'live')) return { ...document, surveys };
  throw new Failure(`${file}: no survey is live; set "status": "live", or add --drafts`);
}

async function modelOf({ population: file, visitors }: Wish): Promise<ReturnType<typeof readModel>> {
  const model =
    file === undefined ? { population: {}, behaviour: {} } : readModel(await readText(file), file);
  const { visitors: modelled = defaultPopulation.visitors } = model.population;
  const population: Partial<Population> = {
    ...model.population,
    visitors: visitors === undefined ? modelled : wholeNumber('visitors', visitors, { max: 1_000_000 }),
  };
  return { ...model, population };
}

function startOf(day: string | undefined): number {
  const written = day ?? new Date().toISOString().slice(0, 10);
  const start = /^\d{4}-\d\d-\d\d$/.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(start)) throw new Failure(`--from: "${written}" is not a day; write 2026-03-01`);
  return start;
}
