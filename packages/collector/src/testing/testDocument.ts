import type { DocumentInput } from '@cairn/schema';

/** One touchpoint with an effort score and a written follow-up, and one help article with thumbs. */
export const testDocument: DocumentInput = {
  journey: {
    stages: [
      { id: 'purchase', name: 'Purchase' },
      { id: 'support', name: 'Support' },
    ],
    touchpoints: [
      { id: 'checkout.completed', stage: 'purchase', name: 'Places an order', importance: 5, owner: 'Shop' },
      { id: 'help.read', stage: 'support', name: 'Reads an article' },
    ],
  },
  surveys: [
    {
      id: 'checkout-ease',
      name: 'Checkout',
      purpose: 'interaction',
      touchpoints: ['checkout.completed'],
      status: 'live',
      questions: [
        { id: 'ease', type: 'ces', scale: 'agree7', text: 'It was easy to check out.' },
        { id: 'why', type: 'text', text: 'What almost stopped you?', maxChars: 20 },
      ],
    },
    {
      id: 'helpful',
      name: 'Help',
      purpose: 'interaction',
      touchpoints: ['help.read'],
      status: 'live',
      placement: 'inline',
      questions: [{ id: 'helped', type: 'thumbs', text: 'Did this help?' }],
    },
  ],
};
