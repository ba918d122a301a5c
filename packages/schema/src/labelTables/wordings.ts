type Ends = readonly [low: string, high: string];
type Three = readonly [low: string, middle: string, high: string];
type Five = readonly [string, string, string, string, string];

/** The words of one language, each wording once, from low to high. */
export interface ScaleLabels {
  /** For a scale that has no words of its own. */
  amount: Ends;
  /** With a statement. */
  agreement: Ends;
  ease: Ends;
  effort: Ends;
  difficulty: Three;
  satisfaction: Ends;
  /** Of recommending something. */
  recommendation: Ends;
  yesNo: Ends;
  mood: Ends;
  strongMood: Ends;
  /** What was met or not: the asker's expectations. */
  expectations: Three;
  /** How much of something it took, against what was expected. */
  comparison: Three;
  likelihood: Ends;
  rating: Ends;
  qualityOf3: Three;
  qualityOf5: Five;
}

/** Which wording each scale speaks in; sibling scales share one. */
const wordings: Record<string, keyof ScaleLabels> = {
  'ces.agree7': 'agreement',
  'ces.agree5': 'agreement',
  'ces.ease7': 'ease',
  'ces.ease5': 'ease',
  'ces.effort5': 'effort',
  'ces.easy3': 'difficulty',
  'csat.5': 'satisfaction',
  'csat.7': 'satisfaction',
  'nps.0-10': 'recommendation',
  'nps.1-5': 'recommendation',
  'thumbs.2': 'yesNo',
  'mood.2': 'mood',
  'mood.3': 'mood',
  'mood.5': 'strongMood',
  'expectation.more': 'expectations',
  'expectation.less': 'comparison',
  'expectation.neither': 'comparison',
  'yesno.yes': 'yesNo',
  'yesno.no': 'yesNo',
  'yesno.neither': 'yesNo',
  'likelihood.5': 'likelihood',
  'rating.3': 'rating',
  'rating.5': 'rating',
  'rating.7': 'rating',
  'rating.10': 'rating',
  'matrix.3': 'qualityOf3',
  'matrix.5': 'qualityOf5',
  'matrix.7': 'rating',
};

/** The scales whose every step is a word; the steps of the others are numbers, faces or thumbs. */
const scalesOfWords: readonly string[] = [
  'ces.easy3',
  'expectation.more',
  'expectation.less',
  'expectation.neither',
  'yesno.yes',
  'yesno.no',
  'yesno.neither',
  'matrix.3',
  'matrix.5',
];

/** Every scale that has words of its own. */
export const wordedScales: readonly string[] = Object.keys(wordings);

export function endsFrom(table: ScaleLabels, scaleName: string): { low: string; high: string } {
  const words = wordsFrom(table, scaleName);
  return { low: words[0], high: words[words.length - 1] ?? words[1] };
}

export function stepsFrom(table: ScaleLabels, scaleName: string): string[] | undefined {
  return scalesOfWords.includes(scaleName) ? [...wordsFrom(table, scaleName)] : undefined;
}

function wordsFrom(table: ScaleLabels, scaleName: string): Ends | Three | Five {
  return table[wordings[scaleName] ?? 'amount'];
}
