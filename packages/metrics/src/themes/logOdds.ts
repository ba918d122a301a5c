/** How many of how many responses hold a phrase. */
export interface Held {
  n: number;
  of: number;
}

/** The prior weighs as much as so many responses. */
const priorWeight = 10;

/**
 * How much likelier a phrase is in one group than in another, in standard errors: the log-odds ratio with an informative
 * Dirichlet prior, here of two outcomes, held or not (Monroe, Colaresi and Quinn 2008, "Fightin' words: lexical feature
 * selection and evaluation for identifying the content of political conflict", equations 16, 19 and 22). The prior is the share
 * in both groups together, so that what was said by few moves little. 0 when either group is empty.
 */
export function logOdds(here: Held, there: Held): number {
  if (!here.of || !there.of) return 0;
  const share = (here.n + there.n) / (here.of + there.of);
  if (share === 0 || share === 1) return 0;
  const [a, b] = [here, there].map(({ n, of }) => {
    const held = n + priorWeight * share;
    const not = of - n + priorWeight * (1 - share);
    return { odds: Math.log(held / not), variance: 1 / held + 1 / not };
  });
  return a && b ? (a.odds - b.odds) / Math.sqrt(a.variance + b.variance) : 0;
}
