import type { DocumentInput } from '@cairn/schema';

/** An effort score with a written follow-up, a help article with thumbs, and a farewell with every other kind of question. */
export const testDocument: DocumentInput = {
  journey: {
    stages: [
      { id: 'purchase', name: 'Purchase' },
      { id: 'support', name: 'Support' },
    ],
    touchpoints: [
      { id: 'checkout.completed', stage: 'purchase', name: 'Places an order', importance: 5, owner: 'Shop' },
      { id: 'help.read', stage: 'support', name: 'Reads an article' },
      { id: 'account.closed', stage: 'support', name: 'Closes the account' },
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
    {
      id: 'leaving',
      name: 'Leaving',
      purpose: 'relationship',
      touchpoints: ['account.closed'],
      status: 'live',
      questions: [
        {
          ...{ id: 'reason', type: 'choice', text: 'What is the main reason?', other: true },
          options: [
            { id: 'prices', text: 'The prices' },
            { id: 'moved', text: 'I have moved' },
          ],
        },
        {
          ...{ id: 'parts', type: 'matrix', text: 'How were these?' },
          rows: [
            { id: 'delivery', text: 'Delivery' },
            { id: 'support', text: 'Support' },
          ],
        },
        {
          id: 'write-me',
          type: 'contact',
          text: 'May we write to you?',
          consent: 'The shop may write to me.',
        },
        { id: 'bye', type: 'statement', text: 'We have deleted your account.' },
      ],
    },
  ],
};
