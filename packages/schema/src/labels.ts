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
};

const steps: Record<string, readonly string[]> = {
  'ces.easy3': ['Difficult', 'Neither', 'Easy'],
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
