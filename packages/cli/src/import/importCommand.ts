import { type Document, nearest, parseDocument, type Survey } from '@cairn/schema';
import { defineCommand } from 'citty';
import { Failure, orFail } from '../failure.js';
import { readRemote } from '../remote/readRemote.js';
import { remoteArgs, remoteOf } from '../remote/remoteArgs.js';
import type { Remote } from '../remote/remoteRequest.js';
import type { Into } from './columnTargets.js';
import { encodings } from './csv/decodeText.js';
import { layouts, tools } from './layouts.js';
import { type ImportMapping, importMapping, readMapping } from './mapping.js';
import { type ImportJob, runImport } from './runImport.js';

export const importCommand = defineCommand({
  meta: { name: 'import', description: 'Bring the answers along that another tool has kept.' },
  args: {
    file: { type: 'positional', description: 'The other tool’s export, CSV', required: true },
    ...remoteArgs,
    from: { type: 'enum', options: [...tools], required: true, description: 'Which tool has written it' },
    survey: {
      type: 'string',
      required: true,
      valueHint: 'id',
      description: 'The survey that these answers answer',
    },
    touchpoint: {
      type: 'string',
      valueHint: 'id',
      description: 'Where they were given; default: the survey’s only one',
    },
    map: {
      type: 'string',
      valueHint: 'mapping.json',
      description: 'What the columns are, where their words do not say',
    },
    source: { type: 'string', valueHint: 'name', description: 'Whose ids these are; default: the tool' },
    encoding: {
      type: 'enum',
      options: [...encodings],
      description: 'Where the file does not say: windows-1252',
    },
    'cases-since': {
      type: 'string',
      valueHint: 'day',
      description: 'Answers from that day on open cases; default: none do',
    },
    'dry-run': { type: 'boolean', default: false, description: 'Say what would happen, and store nothing' },
    'skip-bad': { type: 'boolean', default: false, description: 'Leave out what cannot be read' },
  },
  run({ args }) {
    return orFail(async () => {
      const remote = remoteOf(args, process.env);
      const mapping = args.map === undefined ? importMapping.parse({}) : await readMapping(args.map);
      const into = intoOf(await liveDocument(remote), { ...args, mapping });
      const job = {
        ...{ file: args.file, encoding: args.encoding, source: args.source ?? args.from },
        ...{ layout: layouts[args.from], mapping, into, remote },
        ...{ dryRun: args['dry-run'], skipBad: args['skip-bad'] },
        ...casesSince(args['cases-since']),
      };
      return runImport(job, (line) => console.log(line));
    });
  },
});

function casesSince(day: string | undefined): Pick<ImportJob, 'casesSince'> {
  if (day === undefined) return {};
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new Failure(`--cases-since: "${day}" is not a day; write 2026-03-01`);
  return { casesSince: new Date(time).toISOString() };
}

async function liveDocument(remote: Remote): Promise<Document> {
  const { written } = await readRemote(remote, 'live');
  const parsed = parseDocument(written);
  if (parsed.ok) return parsed.document;
  throw new Failure('the live document of the project is one of a newer Cairn; use the newer command for it');
}

interface Wish {
  survey: string;
  touchpoint?: string | undefined;
  mapping: ImportMapping;
}

function intoOf(document: Document, wish: Wish): Into {
  const survey = surveyNamed(document, wish.survey);
  const { locale, privacy } = document.settings;
  return {
    survey,
    touchpoint: touchpointOf(survey, wish.touchpoint),
    languages: [locale, ...Object.keys(survey.locales)],
    locale: wish.mapping.locale ?? locale,
    isAnonymous: privacy.anonymous || survey.privacy.anonymous,
  };
}

function surveyNamed({ surveys }: Document, id: string): Survey {
  const found = surveys.find((survey) => survey.id === id);
  if (found) return found;
  const ids = surveys.map((survey) => survey.id);
  const near = nearest(id, ids);
  const hint = near ? `did you mean "${near}"?` : `it has ${ids.join(', ') || 'none'}`;
  throw new Failure(`--survey: the live document has no survey "${id}"; ${hint}`);
}

function touchpointOf({ id, touchpoints }: Survey, wanted: string | undefined): string {
  const [first = '', ...others] = touchpoints;
  if (wanted === undefined && !others.length) return first;
  if (wanted !== undefined && touchpoints.includes(wanted)) return wanted;
  const which = `the survey "${id}" is bound to ${touchpoints.join(', ')}`;
  throw new Failure(
    wanted === undefined
      ? `--touchpoint: say where the answers were given; ${which}`
      : `--touchpoint: "${wanted}" is not one of them; ${which}`,
  );
}
