import { uuidV7 } from '../../testkit/uuidV7.js';

/**
 * The request that everything here is measured with: one visitor answers "how easy was it" and says why.
 * Texts as long as people write them; ids made the way the browser makes them (UUIDv7).
 */
export interface RealEvent {
  id: string;
  body: string;
}

/** The document in which that event is a right answer. */
export const benchDocument = {
  journey: {
    stages: [{ id: 'purchase', name: 'Purchase' }],
    touchpoints: [{ id: 'checkout.completed', stage: 'purchase', name: 'Places an order', importance: 5 }],
  },
  surveys: [
    {
      id: 'checkout-ease',
      name: 'Ease of checking out',
      purpose: 'interaction',
      touchpoints: ['checkout.completed'],
      status: 'live',
      questions: [
        { id: 'ease', type: 'ces', scale: 'agree7', text: 'The shop made it easy to check out.' },
        { id: 'why', type: 'text', text: 'What almost stopped you?' },
      ],
    },
  ],
};

/** Makes unique answers to a published version, for one project's public key, all of the same length in bytes. */
export function createEventMaker({ key, version }: { key: string; version: number }): () => RealEvent {
  const visitor = uuidV7();
  return () => {
    const now = new Date();
    const id = uuidV7(now.getTime());
    const at = now.toISOString();
    const score = 1 + Math.floor(Math.random() * 7);
    const body = `{"v":1,"key":"${key}","sentAt":"${at}","sdk":"0.1.0","events":[{"id":"${id}","type":"response","at":"${at}","visitor":"${visitor}","prompt":"${uuidV7(now.getTime())}","survey":"checkout-ease","version":${version},"touchpoint":"checkout.completed","locale":"en","seq":1,"complete":true,"answers":[{"question":"ease","value":${score}},{"question":"why","value":"The address form did not take my flat number at first, but then it was quick."}],"context":{"page":"https://shop.example/checkout/thanks","device":"phone","attributes":{"plan":"plus"},"properties":{"total":84.5,"items":3}}}]}`;
    return { id, body };
  };
}
