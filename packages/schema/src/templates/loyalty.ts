import type { Template } from './template.js';

export const loyaltyTemplates: readonly Template[] = [
  {
    id: 'buy-again',
    number: 18,
    kind: 'question',
    name: 'Likelihood to buy again',
    group: 'loyalty',
    description: 'Use it some weeks after a purchase, when the product has been used.',
    purpose: 'relationship',
    stage: 'retention',
    questions: [{ id: 'again', type: 'likelihood', text: 'How likely are you to buy again from us?' }],
    locales: {
      de: {
        questions: { again: { text: 'Wie wahrscheinlich ist es, dass Sie wieder bei uns kaufen?' } },
      },
    },
  },
  {
    id: 'almost-prevented',
    number: 19,
    kind: 'question',
    name: 'What almost got in the way',
    group: 'loyalty',
    description: 'Use it right after someone has bought or signed up, to find the obstacles others fail at.',
    purpose: 'interaction',
    stage: 'purchase',
    questions: [
      {
        id: 'prevented',
        type: 'text',
        text: 'Is there anything that almost prevented you from using our product or service?',
      },
    ],
    locales: {
      de: {
        questions: {
          prevented: { text: 'Hätte Sie fast etwas davon abgehalten, unser Angebot zu nutzen?' },
        },
      },
    },
    cleaner: 'almost-stopped',
  },
  {
    id: 'almost-stopped',
    kind: 'question',
    name: 'What almost got in the way, in few words',
    group: 'loyalty',
    description:
      'Use it right after someone has bought or signed up, where the question has to be read at a glance.',
    purpose: 'interaction',
    stage: 'purchase',
    questions: [
      {
        id: 'prevented',
        type: 'text',
        text: 'Did anything almost stop you from using our product or service?',
      },
    ],
    locales: {
      de: {
        questions: {
          prevented: { text: 'Hätte Sie fast etwas davon abgehalten, unser Angebot zu nutzen?' },
        },
      },
    },
    cleanerOf: 'almost-prevented',
  },
  {
    id: 'wow',
    number: 20,
    kind: 'question',
    name: 'What would wow you',
    group: 'improvement',
    description: 'Use it with loyal customers, to collect wishes rather than complaints.',
    purpose: 'relationship',
    stage: 'advocacy',
    questions: [{ id: 'wow', type: 'text', text: 'What should we do to WOW you?' }],
    locales: { de: { questions: { wow: { text: 'Was müssten wir tun, um Sie zu begeistern?' } } } },
    cleaner: 'make-it-better',
  },
  {
    id: 'make-it-better',
    kind: 'question',
    name: 'What would make it better',
    group: 'improvement',
    description: 'Use it with loyal customers, to collect wishes in a neutral tone.',
    purpose: 'relationship',
    stage: 'advocacy',
    questions: [{ id: 'wow', type: 'text', text: 'What would make your experience with us better?' }],
    locales: {
      de: { questions: { wow: { text: 'Was würde Ihre Erfahrung mit uns besser machen?' } } },
    },
    cleanerOf: 'wow',
  },
];
