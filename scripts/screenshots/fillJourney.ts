import { uuidV7 } from '../testkit/uuidV7.js';

/** A few weeks of answers for the demo shop, always the same: checkout is the stage that hurts. */
export async function fillJourney(collector: string): Promise<void> {
  const events = stories
    .flatMap((story, of) =>
      Array.from({ length: story.times }, (_, index) => promptOf(story, of * 1000 + index)),
    )
    .flat();
  for (let from = 0; from < events.length; from += 90) {
    const body = JSON.stringify({
      v: 1,
      key: 'pk_demo',
      sentAt: new Date().toISOString(),
      events: events.slice(from, from + 90),
    });
    const answer = await fetch(`${collector}/v1/events`, { method: 'POST', body });
    const { rejected } = await answer.json();
    if (!answer.ok || rejected.length)
      throw new Error(`the collector refused: ${JSON.stringify(rejected?.[0])}`);
  }
}

interface Story {
  survey: string;
  touchpoint: string;
  question: string;
  /** Steps in the proportions in which they are given. */
  steps: number[];
  times: number;
  comment?: { question: string; texts: string[] };
}

const stories: Story[] = [
  {
    survey: 'checkout-effort',
    touchpoint: 'checkout.completed',
    question: 'ease',
    steps: [1, 2, 2, 3, 3, 4, 5, 6, 6, 7],
    times: 184,
    comment: {
      question: 'almost-stopped',
      texts: [
        'The postcode field would not take my address.',
        'Delivery cost came very late.',
        'Nothing, really.',
      ],
    },
  },
  {
    survey: 'tent-setup-ease',
    touchpoint: 'onboarding.tent_pitched',
    question: 'ease',
    steps: [3, 4, 4, 5, 5, 5],
    times: 61,
  },
  {
    survey: 'help-article-helpful',
    touchpoint: 'help.article_read',
    question: 'helpful',
    steps: [1, 1, 1, 0],
    times: 122,
  },
  {
    survey: 'support-how-did-we-do',
    touchpoint: 'support.resolved',
    question: 'mood',
    steps: [3, 3, 3, 2, 1],
    times: 47,
    comment: { question: 'do-better', texts: ['Mara was quick and kind.', 'Send the pole section sooner.'] },
  },
  {
    survey: 'account-satisfaction',
    touchpoint: 'account.viewed',
    question: 'satisfaction',
    steps: [5, 4, 4, 3, 5],
    times: 38,
  },
  {
    survey: 'relationship-nps',
    touchpoint: 'home.returned',
    question: 'recommend',
    steps: [10, 9, 9, 8, 7, 6, 10, 3],
    times: 72,
  },
  {
    survey: 'cancel-reason',
    touchpoint: 'membership.cancelled',
    question: 'reason',
    steps: [],
    times: 3,
    comment: {
      question: 'would-have-kept',
      texts: ['A boat, I moved to the coast.', 'Fewer parcels.', 'More days off.'],
    },
  },
];

const dayMs = 86_400_000;

function promptOf(story: Story, index: number): object[] {
  const time = Date.now() - ((index * 7919) % 27) * dayMs - index * 1000;
  const prompt = uuidV7(time);
  const base = {
    prompt,
    survey: story.survey,
    version: 1,
    touchpoint: story.touchpoint,
    locale: 'en',
    at: new Date(time).toISOString(),
  };
  const shown = { ...base, id: uuidV7(time), type: 'prompt.shown' };
  if (index % 5 > 2)
    return [shown, { ...base, id: uuidV7(time + 1), type: 'prompt.dismissed', how: 'close' }];
  const step = story.steps[index % Math.max(1, story.steps.length)];
  const text =
    index % 5 === 0 || !story.steps.length
      ? story.comment?.texts[index % story.comment.texts.length]
      : undefined;
  const answers = [
    ...(step === undefined ? [] : [{ question: story.question, value: step }]),
    ...(text && story.comment ? [{ question: story.comment.question, value: text }] : []),
  ];
  const context = { device: index % 3 ? 'desktop' : 'phone', attributes: {}, properties: {} };
  return [
    shown,
    { ...base, id: uuidV7(time + 1), type: 'response', seq: 1, complete: true, answers, context },
  ];
}
