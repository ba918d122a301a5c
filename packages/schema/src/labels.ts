/** Plain words at the low and the high end of each scale, where an author gave none. */
const ends: Record<string, readonly [low: string, high: string]> = {
  'ces.agree7': ['Strongly disagree', 'Strongly agree'],
  'ces.agree5': ['Strongly disagree', 'Strongly agree'],
  'ces.ease7': ['Very difficult', 'Very easy'],
  'ces.ease5': ['Very difficult', 'Very easy'],
  'ces.effort5': ['Very little effort', 'Very high effort'],
  'ces.easy3': ['Difficult', 'Easy'],
  'csat.5': ['Very dissatisfied', 'Very satisfied'],
  'csat.7': ['Very dissatisfied', 'Very satisfied'],
  'nps.0-10': ['Not at all likely', 'Extremely likely'],
  'nps.1-5': ['Not at all likely', 'Extremely likely'],
  'thumbs.2': ['No', 'Yes'],
  'mood.2': ['Bad', 'Good'],
  'mood.3': ['Bad', 'Good'],
  'mood.5': ['Very bad', 'Very good'],
  'likelihood.5': ['Very unlikely', 'Very likely'],
  'rating.3': ['Very poor', 'Excellent'],
  'rating.5': ['Very poor', 'Excellent'],
  'rating.7': ['Very poor', 'Excellent'],
  'rating.10': ['Very poor', 'Excellent'],
  'matrix.7': ['Very poor', 'Excellent'],
};

const steps: Record<string, readonly string[]> = {
  'ces.easy3': ['Difficult', 'Neither', 'Easy'],
  'expectation.more': ['Did not meet', 'Met', 'Exceeded'],
  'expectation.less': ['Less than expected', 'As expected', 'More than expected'],
  'expectation.neither': ['Less than expected', 'As expected', 'More than expected'],
  'yesno.yes': ['No', 'Yes'],
  'yesno.no': ['No', 'Yes'],
  'yesno.neither': ['No', 'Yes'],
  'matrix.3': ['Poor', 'Good', 'Excellent'],
  'matrix.5': ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'],
};

/** The words at the ends of a scale, by its name. */
export function endLabels(scaleName: string): { low: string; high: string } {
  const [low, high] = ends[scaleName] ?? ['Low', 'High'];
  return { low, high };
}

/** The words of every step, where the steps have names; undefined where they are numbers or faces. */
export function stepNames(scaleName: string): string[] | undefined {
  const names = steps[scaleName];
  return names && [...names];
}

export function endLabelsIn(scaleName: string, _locale: string): { low: string; high: string } {
  return endLabels(scaleName);
}

export function stepNamesIn(scaleName: string, _locale: string): string[] | undefined {
  return stepNames(scaleName);
}
