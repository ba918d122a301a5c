import {
  type Driver,
  type Drivers,
  driverSentence,
  driversOf,
  driversSentence,
  type SentenceLanguage,
} from '@cairn/metrics';
import { type Document, withFallbacks } from '@cairn/schema';
import { type DriversInput, type DriversOf, driverRows } from './driverRows.js';

/** What goes together with an answer about the relationship, or with an outcome. */
export interface DriversReport {
  /** That the one is why the other is, this report does not say. */
  kind: 'correlation';
  of: DriversOf;
  /** In words for people: "How likely are you to recommend us?", "renewed". */
  name: string;
  sentence: string;
  verdict: Drivers['verdict'];
  /** Respondents counted, and how many it takes. */
  n: number;
  needed: number;
  /** Share of the differences that goes together with the drivers, and how far strengths are drawn towards 0; null where none was found. */
  explained: number | null;
  ridge: number | null;
  /** The strongest first. */
  drivers: (Driver & DriverNames & { sentence: string })[];
  leftOut: (DriverNames & { n: number; reason: 'tooFew' | 'noSpread' })[];
}

/** A touchpoint, or one row of a matrix. */
export interface DriverNames {
  id: string;
  kind: 'touchpoint' | 'row';
  name: string;
}

export function driversReport(
  input: DriversInput & { language?: SentenceLanguage | undefined },
): DriversReport {
  const { document, of, language } = input;
  const name = nameOf(of, document);
  // A question among other words is told from them by its marks.
  const said = of.kind === 'answer' ? (language === 'de' ? `„${name}“` : `“${name}”`) : name;
  const found = driversOf(driverRows(input));
  const { verdict, n, needed, leftOut } = found;
  const isFound = found.verdict === 'found';
  return {
    ...{
      kind: 'correlation',
      of,
      name,
      sentence: driversSentence(found, said, language),
      verdict,
      n,
      needed,
    },
    explained: isFound ? found.explained : null,
    ridge: isFound ? found.ridge : null,
    drivers: isFound
      ? found.drivers.map((driver) => named(driver, { outcome: said, document, language }))
      : [],
    leftOut: leftOut.map((one) => ({ ...one, ...namesOf(one.id, document) })),
  };
}

function named(
  driver: Driver,
  {
    outcome,
    document,
    language,
  }: { outcome: string; document: Document; language: SentenceLanguage | undefined },
): DriversReport['drivers'][number] {
  const names = namesOf(driver.id, document);
  return { ...driver, ...names, sentence: driverSentence(driver, { driver: names.name, outcome }, language) };
}

function nameOf(of: DriversOf, { surveys }: Document): string {
  if (of.kind === 'outcome') return of.outcome;
  const survey = surveys.find(({ id }) => id === of.survey);
  const written = survey?.questions.find(({ id }) => id === of.question);
  return written ? withFallbacks(written.text) : of.question;
}

/** Ids as `driverRows` makes them, in the words of the document. */
function namesOf(id: string, { journey, surveys }: Document): DriverNames {
  const [kind, first = '', question, row] = id.split(' ');
  if (kind === 'touchpoint') {
    const name = journey.touchpoints.find((one) => one.id === first)?.name ?? first;
    return { id, kind: 'touchpoint', name };
  }
  const written = surveys.find((one) => one.id === first)?.questions.find((one) => one.id === question);
  const rows = written?.type === 'matrix' ? written.rows : [];
  return { id, kind: 'row', name: rows.find((one) => one.id === row)?.text ?? row ?? id };
}
