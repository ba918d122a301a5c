import type { QuestionInput, Template } from './template.js';

/** With effort, less than expected is the good end. */
const comparedEffort: QuestionInput = {
  id: 'expected',
  type: 'expectation',
  good: 'less',
  text: 'How did this effort compare to your expectations?',
};
const comparedEffortDe = { text: 'Wie war dieser Aufwand im Vergleich zu Ihren Erwartungen?' };

export const effortTemplates: readonly Template[] = [
  {
    id: 'effort',
    number: 4,
    kind: 'question',
    name: 'Customer effort',
    group: 'effort',
    description: 'Use it right after a request was handled, to learn how much work was left to the customer.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'effort',
        type: 'ces',
        scale: 'effort5',
        text: 'How much effort did you personally have to put forth to handle your request?',
      },
      comparedEffort,
    ],
    locales: {
      de: {
        questions: {
          effort: { text: 'Wie viel Aufwand hatten Sie persönlich, um Ihr Anliegen zu klären?' },
          expected: comparedEffortDe,
        },
      },
    },
    cleaner: 'effort-short',
  },
  {
    id: 'effort-short',
    kind: 'question',
    name: 'Customer effort, in few words',
    group: 'effort',
    description: 'Use it right after a request was handled, where the question has to be read at a glance.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'effort',
        type: 'ces',
        scale: 'effort5',
        text: 'How much effort did it take to handle your request?',
      },
      comparedEffort,
    ],
    locales: {
      de: {
        questions: {
          effort: { text: 'Wie viel Aufwand war es, Ihr Anliegen zu klären?' },
          expected: comparedEffortDe,
        },
      },
    },
    cleanerOf: 'effort',
  },
  {
    id: 'effort-expectation',
    number: 5,
    kind: 'question',
    name: 'Effort against expectation',
    group: 'effort',
    description:
      'Use it after a question about effort, to learn whether it was more than people were ready for.',
    purpose: 'interaction',
    stage: 'support',
    questions: [comparedEffort],
    locales: { de: { questions: { expected: comparedEffortDe } } },
  },
  {
    id: 'made-it-easy',
    number: 6,
    kind: 'question',
    name: 'Made it easy',
    group: 'effort',
    description:
      'Use it right after an issue was handled, where you want the common seven steps of agreement.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'easy',
        type: 'ces',
        scale: 'agree7',
        text: 'To what extent do you agree: {company|our company} made it easy to handle my issue.',
      },
    ],
    properties: ['company'],
    locales: {
      de: {
        questions: {
          easy: {
            text: 'Inwieweit stimmen Sie zu: {company|Unser Unternehmen} hat es mir leicht gemacht, mein Anliegen zu klären.',
          },
        },
      },
    },
    cleaner: 'made-it-easy-short',
  },
  {
    id: 'made-it-easy-short',
    kind: 'question',
    name: 'Made it easy, in few words',
    group: 'effort',
    description:
      'Use it right after an issue was handled; the labels already say that it is about agreement.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'easy',
        type: 'ces',
        scale: 'agree7',
        text: '{company|Our company} made it easy to handle my issue.',
      },
    ],
    properties: ['company'],
    locales: {
      de: {
        questions: {
          easy: { text: '{company|Unser Unternehmen} hat es mir leicht gemacht, mein Anliegen zu klären.' },
        },
      },
    },
    cleanerOf: 'made-it-easy',
  },
  {
    id: 'net-easy',
    number: 7,
    kind: 'question',
    name: 'Net easy',
    group: 'effort',
    description: 'Use it after someone looked for help, where three answers are enough.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'easy',
        type: 'ces',
        scale: 'easy3',
        text: 'Overall, how easy was it to get the help you wanted today?',
      },
    ],
    locales: {
      de: {
        questions: {
          easy: { text: 'Wie einfach war es insgesamt, heute die gewünschte Hilfe zu bekommen?' },
        },
      },
    },
  },
];
