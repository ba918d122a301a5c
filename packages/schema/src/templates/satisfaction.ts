import type { Template } from './template.js';

const withCompany = 'Overall, how satisfied or dissatisfied are you with our company?';
const withCompanyDe = 'Wie zufrieden oder unzufrieden sind Sie insgesamt mit unserem Unternehmen?';

export const satisfactionTemplates: readonly Template[] = [
  {
    id: 'satisfaction-5',
    number: 8,
    kind: 'question',
    name: 'Overall satisfaction, 5 steps',
    group: 'satisfaction',
    description: 'Use it once or twice a year, to follow how customers feel about the company as a whole.',
    purpose: 'relationship',
    stage: 'retention',
    questions: [{ id: 'satisfied', type: 'csat', scale: 5, text: withCompany }],
    locales: { de: { questions: { satisfied: { text: withCompanyDe } } } },
  },
  {
    id: 'satisfaction-7',
    number: 8,
    kind: 'question',
    name: 'Overall satisfaction, 7 steps',
    group: 'satisfaction',
    description: 'Use it where most answers on five steps are the same and finer ones would tell more.',
    purpose: 'relationship',
    stage: 'retention',
    questions: [{ id: 'satisfied', type: 'csat', scale: 7, look: 'numbers', text: withCompany }],
    locales: { de: { questions: { satisfied: { text: withCompanyDe } } } },
  },
  {
    id: 'today-mood',
    number: 12,
    kind: 'question',
    name: 'How did we do today',
    group: 'satisfaction',
    description: 'Use it at the end of a visit, where one tap is all you can ask for.',
    purpose: 'interaction',
    questions: [
      {
        id: 'today',
        type: 'mood',
        scale: 2,
        text: 'How did we do today?',
        labels: { low: 'Bad, I’m not happy', high: 'Good, I’m happy' },
      },
    ],
    locales: {
      de: {
        questions: {
          today: {
            text: 'Wie haben wir das heute gemacht?',
            labels: { low: 'Schlecht, ich bin nicht zufrieden', high: 'Gut, ich bin zufrieden' },
          },
        },
      },
    },
  },
  {
    id: 'expectations-met',
    number: 14,
    kind: 'question',
    name: 'Expectations met',
    group: 'expectation',
    description: 'Use it after a delivery or a first use, to see the gap between promise and experience.',
    purpose: 'interaction',
    stage: 'use',
    questions: [{ id: 'met', type: 'expectation', good: 'more', text: 'Did we meet your expectations?' }],
    locales: { de: { questions: { met: { text: 'Haben wir Ihre Erwartungen erfüllt?' } } } },
  },
];
