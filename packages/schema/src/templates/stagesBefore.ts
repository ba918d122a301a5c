import type { Template } from './template.js';

/** Whole surveys for the stages until somebody is a customer and has settled in. */
export const templatesBefore: readonly Template[] = [
  {
    id: 'stage-awareness',
    kind: 'survey',
    name: 'Awareness',
    group: 'stage',
    description: 'Use it on a first visit, to learn which channels bring people and what made them look.',
    purpose: 'interaction',
    stage: 'awareness',
    trigger: { on: 'time', seconds: 30 },
    questions: [
      {
        id: 'found-us',
        type: 'choice',
        text: 'How did you find us?',
        options: [
          { id: 'search', text: 'Search engine' },
          { id: 'recommended', text: 'Someone recommended you' },
          { id: 'social', text: 'Social media' },
          { id: 'ad', text: 'Advertisement' },
          { id: 'article', text: 'Article or review' },
        ],
        other: true,
        shuffle: true,
      },
      { id: 'attention', type: 'text', text: 'What caught your attention?' },
    ],
    locales: {
      de: {
        questions: {
          'found-us': {
            text: 'Wie haben Sie uns gefunden?',
            options: {
              search: 'Suchmaschine',
              recommended: 'Jemand hat Sie empfohlen',
              social: 'Soziale Medien',
              ad: 'Werbung',
              article: 'Artikel oder Testbericht',
            },
          },
          attention: { text: 'Was hat Ihr Interesse geweckt?' },
        },
      },
    },
  },
  {
    id: 'stage-consideration',
    kind: 'survey',
    name: 'Consideration',
    group: 'stage',
    description: 'Use it on product pages, never in the checkout, to learn what keeps people from deciding.',
    purpose: 'interaction',
    stage: 'consideration',
    trigger: { on: 'time', seconds: 45, url: '/products/*' },
    questions: [
      {
        id: 'holding-back',
        type: 'choice',
        text: 'Is anything holding you back?',
        options: [
          { id: 'price', text: 'The price' },
          { id: 'information', text: 'Missing information' },
          { id: 'fit', text: 'Not sure that it suits me' },
          { id: 'comparing', text: 'Still comparing' },
          { id: 'nothing', text: 'No, nothing' },
        ],
        other: true,
        logic: [{ when: { answer: 'holding-back', is: 'nothing' }, go: 'end' }],
      },
      { id: 'decide', type: 'text', text: 'What would help you decide?' },
    ],
    locales: {
      de: {
        questions: {
          'holding-back': {
            text: 'Hält Sie noch etwas ab?',
            options: {
              price: 'Der Preis',
              information: 'Es fehlen Informationen',
              fit: 'Nicht sicher, ob es zu mir passt',
              comparing: 'Ich vergleiche noch',
              nothing: 'Nein, nichts',
            },
          },
          decide: { text: 'Was würde Ihnen bei der Entscheidung helfen?' },
        },
      },
    },
  },
  {
    id: 'stage-purchase',
    kind: 'survey',
    name: 'Purchase',
    group: 'stage',
    description: 'Use it on the page that confirms an order, to find what makes buying hard.',
    purpose: 'interaction',
    stage: 'purchase',
    questions: [
      { id: 'ease', type: 'ces', scale: 'ease7', text: 'How easy was it to buy from us today?' },
      { id: 'almost-stopped', type: 'text', text: 'What, if anything, almost stopped you?' },
    ],
    locales: {
      de: {
        questions: {
          ease: { text: 'Wie einfach war der Kauf bei uns heute?' },
          'almost-stopped': { text: 'Was hätte Sie fast vom Kauf abgehalten?' },
        },
      },
    },
  },
  {
    id: 'stage-onboarding',
    kind: 'survey',
    name: 'Onboarding',
    group: 'stage',
    description: 'Use it when the set-up is finished, to find the step that costs people most.',
    purpose: 'interaction',
    stage: 'onboarding',
    questions: [
      {
        id: 'ease',
        type: 'ces',
        scale: 'ease7',
        text: 'How easy was it to set up {product|our product}?',
      },
      { id: 'easier', type: 'text', text: 'What would have made it easier?' },
    ],
    properties: ['product'],
    locales: {
      de: {
        questions: {
          ease: { text: 'Wie einfach war es, {product|unser Produkt} einzurichten?' },
          easier: { text: 'Was hätte es einfacher gemacht?' },
        },
      },
    },
  },
];
