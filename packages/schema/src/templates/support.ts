import type { Template } from './template.js';

export const supportTemplates: readonly Template[] = [
  {
    id: 'service-satisfaction',
    number: 9,
    kind: 'question',
    name: 'Satisfaction with customer service',
    group: 'support',
    description: 'Use it right after a support contact.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'satisfied',
        type: 'csat',
        scale: 5,
        text: 'Overall, how satisfied are you with the customer service experience that you received from us?',
      },
    ],
    locales: {
      de: {
        questions: { satisfied: { text: 'Wie zufrieden sind Sie insgesamt mit unserem Kundenservice?' } },
      },
    },
    cleaner: 'service-satisfaction-short',
  },
  {
    id: 'service-satisfaction-short',
    kind: 'question',
    name: 'Satisfaction with customer service, in few words',
    group: 'support',
    description: 'Use it right after a support contact, where the question has to be read at a glance.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'satisfied',
        type: 'csat',
        scale: 5,
        text: 'Overall, how satisfied are you with our customer service?',
      },
    ],
    locales: {
      de: {
        questions: { satisfied: { text: 'Wie zufrieden sind Sie insgesamt mit unserem Kundenservice?' } },
      },
    },
    cleanerOf: 'service-satisfaction',
  },
  {
    id: 'service-quality',
    number: 10,
    kind: 'question',
    name: 'Quality of the last contact',
    group: 'support',
    description: 'Use it soon after a contact that may have gone through any channel.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'quality',
        type: 'rating',
        scale: 5,
        text: 'How would you rate the quality of your most recent service interaction?',
      },
    ],
    locales: {
      de: {
        questions: {
          quality: { text: 'Wie bewerten Sie die Qualität Ihres letzten Kontakts mit unserem Service?' },
        },
      },
    },
  },
  {
    id: 'question-answered',
    number: 13,
    kind: 'question',
    name: 'Question answered',
    group: 'support',
    description: 'Use it at the end of a chat or a call, to see how many leave without an answer.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'answered',
        type: 'yesno',
        good: 'yes',
        text: 'Did we answer your question today?',
        labels: { low: 'No, I’m not happy', high: 'Yes, I’m satisfied' },
      },
    ],
    locales: {
      de: {
        questions: {
          answered: {
            text: 'Haben wir Ihre Frage heute beantwortet?',
            labels: { low: 'Nein, ich bin nicht zufrieden', high: 'Ja, ich bin zufrieden' },
          },
        },
      },
    },
  },
  {
    id: 'agent',
    number: 15,
    kind: 'question',
    name: 'The person who helped',
    group: 'support',
    description: 'Use it after a contact with one person, whose name the page sends as `agentName`.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'agent',
        type: 'csat',
        scale: 5,
        look: 'faces',
        text: 'How did {agentName|our team} do today?',
      },
    ],
    properties: ['agentName'],
    locales: {
      de: {
        questions: { agent: { text: 'Wie zufrieden waren Sie heute mit {agentName|unserem Team}?' } },
      },
    },
  },
  {
    id: 'responsiveness',
    number: 17,
    kind: 'question',
    name: 'Responsiveness',
    group: 'support',
    description: 'Use it with customers who have written to you more than once.',
    purpose: 'relationship',
    stage: 'support',
    questions: [
      {
        id: 'responsive',
        type: 'rating',
        scale: 5,
        text: 'How responsive have we been to your questions or concerns about our products?',
      },
    ],
    locales: {
      de: {
        questions: {
          responsive: { text: 'Wie gut gehen wir auf Ihre Fragen oder Anliegen zu unseren Produkten ein?' },
        },
      },
    },
    cleaner: 'responsiveness-one-thing',
  },
  {
    id: 'responsiveness-one-thing',
    kind: 'question',
    name: 'Responsiveness to questions',
    group: 'support',
    description: 'Use it with customers who have asked you something more than once.',
    purpose: 'relationship',
    stage: 'support',
    questions: [
      {
        id: 'responsive',
        type: 'rating',
        scale: 5,
        text: 'How responsive have we been to your questions?',
      },
    ],
    locales: { de: { questions: { responsive: { text: 'Wie gut gehen wir auf Ihre Fragen ein?' } } } },
    cleanerOf: 'responsiveness',
  },
];
