import type { Template } from './template.js';

/** Whole surveys for the stages of a customer who uses the product, stays, leaves or recommends. */
export const templatesAfter: readonly Template[] = [
  {
    id: 'stage-use',
    kind: 'survey',
    name: 'Use',
    group: 'stage',
    description:
      'Use it beside a feature that someone has just used, whose name the page sends as `feature`.',
    purpose: 'interaction',
    stage: 'use',
    questions: [
      { id: 'useful', type: 'thumbs', text: 'Is {feature|this feature} useful to you?' },
      { id: 'expected', type: 'expectation', good: 'more', text: 'Did it meet your expectations?' },
      { id: 'missing', type: 'text', text: 'What is missing?' },
    ],
    properties: ['feature'],
    locales: {
      de: {
        questions: {
          useful: { text: 'Ist {feature|diese Funktion} für Sie nützlich?' },
          expected: { text: 'Hat sie Ihre Erwartungen erfüllt?' },
          missing: { text: 'Was fehlt Ihnen?' },
        },
      },
    },
  },
  {
    id: 'stage-support',
    kind: 'survey',
    name: 'Support',
    group: 'stage',
    description:
      'Use it right after a support contact, to see how easy it was and whether that was to be expected.',
    purpose: 'interaction',
    stage: 'support',
    questions: [
      {
        id: 'easy',
        type: 'ces',
        scale: 'easy3',
        text: 'Overall, how easy was it to get the help you wanted today?',
        logic: [{ when: { answer: 'easy', skipped: true }, go: 'better' }],
      },
      {
        id: 'expected',
        type: 'expectation',
        good: 'less',
        text: 'How did this effort compare to your expectations?',
      },
      { id: 'better', type: 'text', text: 'What can we do better?' },
    ],
    locales: {
      de: {
        questions: {
          easy: { text: 'Wie einfach war es insgesamt, heute die gewünschte Hilfe zu bekommen?' },
          expected: { text: 'Wie war dieser Aufwand im Vergleich zu Ihren Erwartungen?' },
          better: { text: 'Was können wir besser machen?' },
        },
      },
    },
  },
  {
    id: 'stage-retention',
    kind: 'survey',
    name: 'Retention',
    group: 'stage',
    description: 'Use it once or twice a year, to follow the relationship and the reasons behind it.',
    purpose: 'relationship',
    stage: 'retention',
    questions: [
      {
        id: 'satisfied',
        type: 'csat',
        scale: 5,
        text: 'Overall, how satisfied or dissatisfied are you with our company?',
      },
      { id: 'reason', type: 'text', text: 'What is the main reason for your answer?' },
    ],
    locales: {
      de: {
        questions: {
          satisfied: { text: 'Wie zufrieden oder unzufrieden sind Sie insgesamt mit unserem Unternehmen?' },
          reason: { text: 'Was ist der wichtigste Grund für Ihre Antwort?' },
        },
      },
    },
  },
  {
    id: 'stage-cancellation',
    kind: 'survey',
    name: 'Cancellation',
    group: 'stage',
    description:
      'Use it when a cancellation is done, never in its way, to learn what would have kept people.',
    purpose: 'relationship',
    stage: 'cancellation',
    questions: [
      {
        id: 'reason',
        type: 'choice',
        text: 'What is your main reason for leaving?',
        options: [
          { id: 'price', text: 'It costs too much' },
          { id: 'features', text: 'Something I need is missing' },
          { id: 'difficult', text: 'It is too hard to use' },
          { id: 'quality', text: 'It did not work well enough' },
          { id: 'support', text: 'I did not get the help I needed' },
          { id: 'need', text: 'I no longer need it' },
        ],
        other: true,
        shuffle: true,
      },
      { id: 'kept', type: 'text', text: 'What would have kept you?' },
    ],
    locales: {
      de: {
        questions: {
          reason: {
            text: 'Was ist Ihr wichtigster Grund zu gehen?',
            options: {
              price: 'Es kostet zu viel',
              features: 'Mir fehlt etwas, das ich brauche',
              difficult: 'Es ist zu schwer zu bedienen',
              quality: 'Es hat nicht gut genug funktioniert',
              support: 'Ich habe nicht die nötige Hilfe bekommen',
              need: 'Ich brauche es nicht mehr',
            },
          },
          kept: { text: 'Was hätte Sie zum Bleiben bewogen?' },
        },
      },
    },
  },
  {
    id: 'stage-advocacy',
    kind: 'survey',
    name: 'Advocacy',
    group: 'stage',
    description:
      'Use it after someone has recommended you or invited others, to learn what makes people do so.',
    purpose: 'relationship',
    stage: 'advocacy',
    questions: [{ id: 'motivated', type: 'text', text: 'What motivated you to recommend us?' }],
    locales: {
      de: { questions: { motivated: { text: 'Was hat Sie bewogen, uns weiterzuempfehlen?' } } },
    },
  },
];
