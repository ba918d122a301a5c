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

/** Makes unique answers for one project's public key, all of the same length in bytes. */
export function createEventMaker(key: string): () => RealEvent {
  const visitor = uuid(new Date());
  return () => {
    const now = new Date();
    const id = uuid(now);
    const at = now.toISOString();
    const score = 1 + Math.floor(Math.random() * 7);
    const body = `{"v":1,"key":"${key}","sentAt":"${at}","sdk":"0.1.0","events":[{"id":"${id}","type":"response","at":"${at}","visitor":"${visitor}","prompt":"${uuid(now)}","survey":"checkout-ease","version":1,"touchpoint":"checkout.completed","locale":"en","seq":1,"complete":true,"answers":[{"question":"ease","value":${score}},{"question":"why","value":"The address form did not take my flat number at first, but then it was quick."}],"context":{"page":"https://shop.example/checkout/thanks","device":"phone","attributes":{"plan":"plus"},"properties":{"total":84.5,"items":3}}}]}`;
    return { id, body };
  };
}

function uuid(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`;
}

function hex(digits: number): string {
  return Math.floor(Math.random() * 16 ** digits)
    .toString(16)
    .padStart(digits, '0');
}
