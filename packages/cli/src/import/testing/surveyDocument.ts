import type { DocumentInput } from '@cairn/schema';

/** What the exports beside this were asked, in our words: nearly the same as theirs. */
export const surveyDocument: DocumentInput = {
  journey: {
    stages: [{ id: 'purchase', name: 'Purchase' }],
    touchpoints: [
      { id: 'checkout.completed', stage: 'purchase', name: 'Places an order' },
      { id: 'delivery.received', stage: 'purchase', name: 'Receives the parcel' },
    ],
  },
  surveys: [
    {
      ...{ id: 'checkout', name: 'Checkout', purpose: 'interaction', touchpoints: ['checkout.completed'] },
      status: 'live',
      questions: [
        { id: 'ease', type: 'ces', scale: 'ease7', text: 'How easy was it to check out?' },
        {
          ...{ id: 'parts', type: 'matrix', text: 'How were these parts of the shop?', scale: 5 },
          rows: [
            { id: 'speed', text: 'Speed' },
            { id: 'search', text: 'Search, and filters' },
          ],
        },
        {
          ...{ id: 'reason', type: 'choice', text: 'What brought you here?', other: true },
          options: [
            { id: 'friend', text: 'A friend' },
            { id: 'ad', text: 'An advertisement' },
          ],
        },
        {
          ...{ id: 'pays', type: 'choices', text: 'How do you like to pay?', other: 'Something else' },
          options: [
            { id: 'card', text: 'Card' },
            { id: 'bill', text: 'On account, by bill' },
            { id: 'wallet', text: 'Phone' },
          ],
        },
        { id: 'why', type: 'text', text: 'What is the main reason for your score?', maxChars: 60 },
      ],
      locales: {
        de: {
          questions: {
            ease: {
              text: 'Wie einfach war es zu bestellen?',
              labels: { low: 'Sehr mühsam', high: 'Kinderleicht' },
            },
            reason: { options: { friend: 'Eine Freundin' } },
          },
        },
      },
    },
    {
      ...{ id: 'loyalty', name: 'Loyalty', purpose: 'relationship', status: 'live' },
      touchpoints: ['checkout.completed', 'delivery.received'],
      questions: [
        { id: 'recommend', type: 'nps', text: 'How likely are you to recommend us?' },
        { id: 'helped', type: 'thumbs', text: 'Did the parcel help?' },
        { id: 'met', type: 'expectation', text: 'Did we meet what you expected?' },
        { id: 'again', type: 'yesno', text: 'Would you come again?' },
        { id: 'write', type: 'contact', text: 'May we write?', consent: 'The shop may write to me.' },
      ],
    },
    {
      ...{ id: 'nameless', name: 'Nameless', purpose: 'interaction', touchpoints: ['checkout.completed'] },
      privacy: { anonymous: true },
      questions: [{ id: 'ok', type: 'yesno', text: 'All well?' }],
    },
  ],
};
