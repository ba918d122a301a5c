import type { QuestionInput, Template } from './template.js';

const whatWasMissing: QuestionInput = { id: 'missing', type: 'text', text: 'What was missing?' };
const whatWasMissingDe = { text: 'Was hat gefehlt?' };

export const websiteTemplates: readonly Template[] = [
  {
    id: 'website-ease',
    number: 11,
    kind: 'question',
    name: 'Ease of finding one’s way',
    group: 'website',
    description: 'Use it after a visitor has seen several pages.',
    purpose: 'interaction',
    stage: 'consideration',
    questions: [
      { id: 'navigate', type: 'ces', scale: 'ease5', text: 'How easy is our website to navigate?' },
    ],
    locales: {
      de: {
        questions: { navigate: { text: 'Wie einfach finden Sie sich auf unserer Website zurecht?' } },
      },
    },
  },
  {
    id: 'information-found',
    number: 16,
    kind: 'question',
    name: 'Information found',
    group: 'website',
    description:
      'Use it on pages that people come to for an answer; whoever says no is asked what was missing.',
    purpose: 'interaction',
    stage: 'consideration',
    questions: [
      {
        id: 'found',
        type: 'yesno',
        good: 'yes',
        text: 'Were you able to find the information you were looking for on our website?',
        logic: [{ when: { answer: 'found', is: 0 }, go: 'missing' }, { go: 'end' }],
      },
      whatWasMissing,
    ],
    locales: {
      de: {
        questions: {
          found: {
            text: 'Haben Sie auf unserer Website die Informationen gefunden, die Sie gesucht haben?',
          },
          missing: whatWasMissingDe,
        },
      },
    },
    cleaner: 'information-found-short',
  },
  {
    id: 'information-found-short',
    kind: 'question',
    name: 'Information found, in few words',
    group: 'website',
    description: 'Use it on pages that people come to for an answer; where it is asked says which website.',
    purpose: 'interaction',
    stage: 'consideration',
    questions: [
      {
        id: 'found',
        type: 'yesno',
        good: 'yes',
        text: 'Did you find the information you were looking for?',
        logic: [{ when: { answer: 'found', is: 0 }, go: 'missing' }, { go: 'end' }],
      },
      whatWasMissing,
    ],
    locales: {
      de: {
        questions: {
          found: { text: 'Haben Sie gefunden, was Sie gesucht haben?' },
          missing: whatWasMissingDe,
        },
      },
    },
    cleanerOf: 'information-found',
  },
];
