import type { QuestionInput, Template } from './template.js';

const recommend = 'How would you feel about recommending us to friends or family?';

/** Detractors and neutrals are asked what to mend, promoters what to keep; who skips the score is asked nothing more. */
function withFollowUps(promotersFrom: number): Pick<QuestionInput, 'logic'> {
  return {
    logic: [
      { when: { answer: 'recommend', atLeast: promotersFrom }, go: 'well' },
      { when: { answer: 'recommend', atMost: promotersFrom - 1 }, go: 'better' },
      { go: 'end' },
    ],
  };
}

const followUps: readonly QuestionInput[] = [
  { id: 'better', type: 'text', text: 'What can we do better?', logic: [{ go: 'end' }] },
  { id: 'well', type: 'text', text: 'What are we doing really well?' },
];

const german = {
  questions: {
    recommend: {
      text: 'Wie wahrscheinlich ist es, dass Sie uns Freunden oder Ihrer Familie weiterempfehlen?',
    },
    better: { text: 'Was können wir besser machen?' },
    well: { text: 'Was machen wir besonders gut?' },
  },
};

export const recommendationTemplates: readonly Template[] = [
  {
    id: 'nps-1-5',
    number: 1,
    kind: 'question',
    name: 'Recommendation, 1 to 5',
    group: 'recommendation',
    description:
      'Use it to follow the relationship over time where five steps suit the page better than eleven.',
    purpose: 'relationship',
    stage: 'retention',
    questions: [
      { id: 'recommend', type: 'nps', scale: '1-5', text: recommend, ...withFollowUps(5) },
      ...followUps,
    ],
    locales: { de: german },
    cleaner: 'works-well',
  },
  {
    id: 'nps-0-10',
    number: 1,
    kind: 'question',
    name: 'Recommendation, 0 to 10',
    group: 'recommendation',
    description:
      'Use it to follow the relationship over time on the scale that others compare themselves with.',
    purpose: 'relationship',
    stage: 'retention',
    questions: [
      { id: 'recommend', type: 'nps', scale: '0-10', text: recommend, ...withFollowUps(9) },
      ...followUps,
    ],
    locales: { de: german },
    cleaner: 'works-well',
  },
  {
    id: 'do-better',
    number: 2,
    kind: 'question',
    name: 'What to do better',
    group: 'improvement',
    description: 'Use it after a low score, or alone where any suggestion helps.',
    purpose: 'relationship',
    questions: [{ id: 'better', type: 'text', text: 'What can we do better?' }],
    locales: { de: { questions: { better: { text: 'Was können wir besser machen?' } } } },
  },
  {
    id: 'do-well',
    number: 3,
    kind: 'question',
    name: 'What goes well',
    group: 'improvement',
    description: 'Use it after a high score, to learn what must not change.',
    purpose: 'relationship',
    questions: [{ id: 'well', type: 'text', text: 'What are we doing really well?' }],
    locales: { de: { questions: { well: { text: 'Was machen wir besonders gut?' } } } },
    cleaner: 'works-well',
  },
  {
    id: 'works-well',
    kind: 'question',
    name: 'What works well',
    group: 'improvement',
    description: 'Use it after any score, to learn what must not change without asking for praise.',
    purpose: 'relationship',
    questions: [{ id: 'well', type: 'text', text: 'What works well for you?' }],
    locales: { de: { questions: { well: { text: 'Was gefällt Ihnen an uns?' } } } },
    cleanerOf: 'do-well',
  },
];
