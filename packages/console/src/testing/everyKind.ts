import type { AuthoredDocument, AuthoredQuestion } from '../api/types.js';
import { fernway } from './fernway.js';

const options = [
  { id: 'prices', text: 'The prices' },
  { id: 'moved', text: 'I have moved' },
];

/** One question of each type, as short as an author may write it. */
export const everyKind: AuthoredQuestion[] = [
  { id: 'ces', type: 'ces', scale: 'easy3', text: 'How easy was it?' },
  { id: 'csat', type: 'csat', text: 'How satisfied are you?' },
  { id: 'nps', type: 'nps', text: 'Would you recommend us?' },
  { id: 'thumbs', type: 'thumbs', text: 'Did this help?' },
  { id: 'mood', type: 'mood', text: 'How did we do?' },
  { id: 'wait', type: 'expectation', good: 'less', text: 'How long was the wait?' },
  { id: 'damaged', type: 'yesno', good: 'no', text: 'Was anything damaged?' },
  { id: 'again', type: 'likelihood', text: 'Will you come again?' },
  { id: 'room', type: 'rating', scale: 10, text: 'How was the room?' },
  {
    ...{ id: 'parts', type: 'matrix', text: 'How were these?' },
    rows: [
      { id: 'delivery', text: 'Delivery' },
      { id: 'support', text: 'Support' },
    ],
  },
  { id: 'reason', type: 'choice', text: 'What is the main reason?', options, other: true },
  { id: 'reasons', type: 'choices', text: 'What else?', options, other: 'Something else' },
  { id: 'why', type: 'text', text: 'Why?' },
  { id: 'write-me', type: 'contact', text: 'May we write?', consent: 'The shop may write to me.' },
  {
    ...{ id: 'bye', type: 'statement', text: 'Thank you.' },
    link: { url: 'https://shop.example/', text: 'Back to the shop' },
  },
];

/** The shop's document with a survey that asks all of them. */
export function askingEveryKind(): AuthoredDocument {
  const document = fernway();
  const [survey] = document.surveys ?? [];
  if (!survey) throw new Error('the document of the tests has lost its survey');
  return { ...document, surveys: [{ ...survey, questions: everyKind }] };
}
