import type { Template } from './template.js';

export const hospitalityTemplates: readonly Template[] = [
  {
    id: 'facility-experience',
    number: 21,
    kind: 'question',
    name: 'Experience with a place',
    group: 'hospitality',
    description: 'Use it after a visit to a practice, a studio or a branch.',
    purpose: 'interaction',
    stage: 'use',
    questions: [
      {
        id: 'experience',
        type: 'rating',
        scale: 5,
        text: 'How would you rate your overall experience with {facility|our facility}?',
      },
    ],
    properties: ['facility'],
    locales: {
      de: {
        questions: {
          experience: { text: 'Wie bewerten Sie Ihre Erfahrung mit {facility|unserem Haus} insgesamt?' },
        },
      },
    },
  },
  {
    id: 'appointment-ease',
    number: 22,
    kind: 'question',
    name: 'Ease of getting an appointment',
    group: 'hospitality',
    description: 'Use it right after an appointment was made.',
    purpose: 'interaction',
    stage: 'purchase',
    questions: [
      {
        id: 'appointment',
        type: 'ces',
        scale: 'ease5',
        text: 'How easy was it to schedule an appointment with {facility|our facility}?',
      },
    ],
    properties: ['facility'],
    locales: {
      de: {
        questions: {
          appointment: { text: 'Wie einfach war es, einen Termin bei {facility|uns} zu vereinbaren?' },
        },
      },
    },
  },
  {
    id: 'stay',
    number: 23,
    kind: 'question',
    name: 'How was your stay',
    group: 'hospitality',
    description: 'Use it on the day of departure.',
    purpose: 'interaction',
    stage: 'use',
    questions: [{ id: 'stay', type: 'mood', scale: 5, text: 'How was your stay at {hotel|our hotel}?' }],
    properties: ['hotel'],
    locales: { de: { questions: { stay: { text: 'Wie war Ihr Aufenthalt im {hotel|Hotel}?' } } } },
  },
  {
    id: 'stay-in-detail',
    number: 24,
    kind: 'question',
    name: 'The stay in detail',
    group: 'hospitality',
    description: 'Use it after a stay, where you want to know which part of it was the weak one.',
    purpose: 'interaction',
    stage: 'use',
    questions: [
      {
        id: 'stay',
        type: 'matrix',
        scale: 5,
        text: 'Please rate your experience at {hotel|our hotel} on the following:',
        rows: [
          { id: 'service', text: 'Overall service received' },
          { id: 'check-in', text: 'Speed of check-in process' },
          { id: 'cleanliness', text: 'Overall cleanliness of guest room' },
          { id: 'breakfast', text: 'Overall dining experience at breakfast' },
          { id: 'room-service', text: 'Overall room service experience' },
        ],
        steps: ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'],
        notApplicable: 'Not available',
      },
    ],
    properties: ['hotel'],
    locales: {
      de: {
        questions: {
          stay: {
            text: 'Bitte bewerten Sie Ihren Aufenthalt im {hotel|Hotel} in diesen Punkten:',
            rows: {
              service: 'Service insgesamt',
              'check-in': 'Dauer des Check-ins',
              cleanliness: 'Sauberkeit des Zimmers insgesamt',
              breakfast: 'Frühstück insgesamt',
              'room-service': 'Zimmerservice insgesamt',
            },
            steps: ['Schlecht', 'Mäßig', 'Gut', 'Sehr gut', 'Ausgezeichnet'],
            notApplicable: 'Nicht verfügbar',
          },
        },
      },
    },
  },
  {
    id: 'stay-problems',
    number: 25,
    kind: 'question',
    name: 'Problems during the stay',
    group: 'hospitality',
    description: 'Use it during or after a stay; whoever says yes is asked which.',
    purpose: 'interaction',
    stage: 'use',
    questions: [
      {
        id: 'problems',
        type: 'yesno',
        good: 'no',
        text: 'During your stay did you experience any problems?',
        logic: [{ when: { answer: 'problems', is: 1 }, go: 'which' }, { go: 'end' }],
      },
      { id: 'which', type: 'text', text: 'Which problems were they?' },
    ],
    locales: {
      de: {
        questions: {
          problems: { text: 'Hatten Sie während Ihres Aufenthalts Probleme?' },
          which: { text: 'Welche Probleme waren das?' },
        },
      },
    },
  },
];
