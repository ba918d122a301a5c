import type { DocumentInput } from '../document.js';

export type SurveyInput = NonNullable<DocumentInput['surveys']>[number];

/** Ready questions, each with its type, scale and follow-up. `name` is the company or product as visitors know it. */

export function checkoutEffort(name: string): SurveyInput {
  return {
    id: 'checkout-effort',
    name: 'Ease of checking out',
    purpose: 'interaction',
    touchpoints: ['checkout.completed'],
    status: 'live',
    priority: 90,
    frequency: { repeat: 'every', days: 90 },
    questions: [
      {
        id: 'ease',
        type: 'ces',
        scale: 'agree7',
        text: `${name} made it easy to check out.`,
        logic: [{ when: { answer: 'ease', atMost: 4 }, go: 'what-was-hard' }, { go: 'almost-stopped' }],
      },
      { id: 'what-was-hard', type: 'text', text: 'What made it hard?', logic: [{ go: 'end' }] },
      { id: 'almost-stopped', type: 'text', text: 'What almost stopped you?' },
    ],
  };
}

export function holdingBack(): SurveyInput {
  return {
    id: 'holding-back',
    name: 'What holds buyers back',
    purpose: 'interaction',
    touchpoints: ['product.viewed'],
    status: 'live',
    priority: 30,
    trigger: { on: 'touchpoint', delaySeconds: 40 },
    frequency: { repeat: 'every', days: 180 },
    sampling: { rate: 0.2 },
    questions: [
      {
        id: 'reason',
        type: 'choice',
        text: 'Is anything holding you back?',
        options: [
          { id: 'price', text: 'The price' },
          { id: 'delivery', text: 'The delivery' },
          { id: 'information', text: 'I miss information' },
          { id: 'looking', text: 'Nothing, I am looking around' },
        ],
        other: true,
        logic: [{ when: { answer: 'reason', is: 'looking' }, go: 'end' }, { go: 'more' }],
      },
      { id: 'more', type: 'text', text: 'What would help you to decide?' },
    ],
  };
}

export function supportEase(): SurveyInput {
  return {
    id: 'support-ease',
    name: 'Ease of getting help',
    purpose: 'interaction',
    touchpoints: ['support.resolved'],
    status: 'live',
    priority: 80,
    frequency: { repeat: 'every', days: 30 },
    questions: [
      {
        id: 'ease',
        type: 'ces',
        scale: 'easy3',
        text: 'How easy or difficult was it to get help today?',
      },
      { id: 'do-differently', type: 'text', text: 'What should we do differently next time?' },
    ],
  };
}

export function setupEase(): SurveyInput {
  return {
    id: 'setup-ease',
    name: 'Ease of setting up',
    purpose: 'interaction',
    touchpoints: ['setup.completed'],
    status: 'live',
    priority: 90,
    frequency: { repeat: 'once' },
    questions: [
      {
        id: 'ease',
        type: 'ces',
        scale: 'ease5',
        text: 'How easy or difficult was the set-up?',
        logic: [{ when: { answer: 'ease', atMost: 3 }, go: 'hardest-step' }, { go: 'end' }],
      },
      { id: 'hardest-step', type: 'text', text: 'Which step was the hardest?', size: 'short' },
    ],
  };
}

export function featureHelpful(): SurveyInput {
  return {
    id: 'feature-helpful',
    name: 'Helpfulness of a feature',
    purpose: 'interaction',
    touchpoints: ['feature.used'],
    status: 'live',
    priority: 50,
    frequency: { repeat: 'every', days: 60 },
    sampling: { rate: 0.5 },
    questions: [
      {
        id: 'helpful',
        type: 'thumbs',
        text: 'Did this do what you needed?',
        logic: [{ when: { answer: 'helpful', is: 0 }, go: 'what-was-missing' }, { go: 'end' }],
      },
      { id: 'what-was-missing', type: 'text', text: 'What was missing?' },
    ],
  };
}

export function cancelReason(name: string): SurveyInput {
  return {
    id: 'cancel-reason',
    name: 'Reason for leaving',
    purpose: 'interaction',
    touchpoints: ['plan.cancelled'],
    status: 'live',
    priority: 100,
    frequency: { repeat: 'every', days: 30 },
    questions: [
      {
        id: 'reason',
        type: 'choice',
        text: `What is your main reason for leaving ${name}?`,
        options: [
          { id: 'price', text: 'The price' },
          { id: 'features', text: 'It lacks something' },
          { id: 'hard', text: 'It is hard to use' },
          { id: 'need', text: 'I no longer need it' },
        ],
        other: true,
        shuffle: true,
      },
      { id: 'what-would-help', type: 'text', text: 'What would have kept you?' },
    ],
  };
}

export function articleHelpful(): SurveyInput {
  return {
    id: 'article-helpful',
    name: 'Helpfulness of an article',
    purpose: 'interaction',
    touchpoints: ['article.read'],
    status: 'live',
    placement: 'inline',
    trigger: { on: 'api' },
    frequency: { repeat: 'every', days: 1 },
    questions: [
      {
        id: 'helpful',
        type: 'thumbs',
        text: 'Was this article helpful?',
        logic: [{ when: { answer: 'helpful', is: 0 }, go: 'what-was-missing' }, { go: 'end' }],
      },
      { id: 'what-was-missing', type: 'text', text: 'What was missing?' },
    ],
  };
}

export function searchFound(): SurveyInput {
  return {
    id: 'search-found',
    name: 'Success of a search',
    purpose: 'interaction',
    touchpoints: ['search.used'],
    status: 'live',
    priority: 60,
    trigger: { on: 'touchpoint', delaySeconds: 20 },
    frequency: { repeat: 'every', days: 30 },
    sampling: { rate: 0.5 },
    questions: [
      {
        id: 'found',
        type: 'yesno',
        text: 'Did you find what you were looking for?',
        logic: [{ when: { answer: 'found', is: 0 }, go: 'looked-for' }, { go: 'end' }],
      },
      { id: 'looked-for', type: 'text', text: 'What were you looking for?', size: 'short' },
    ],
  };
}

export function satisfaction(name: string, touchpoint: string): SurveyInput {
  return {
    id: 'satisfaction',
    name: `Satisfaction with ${name}`,
    purpose: 'relationship',
    touchpoints: [touchpoint],
    status: 'live',
    priority: 40,
    audience: { visitor: 'visits', atLeast: 3 },
    frequency: { repeat: 'every', days: 90 },
    questions: [
      {
        id: 'satisfaction',
        type: 'csat',
        scale: 5,
        text: `Overall, how satisfied or dissatisfied are you with ${name}?`,
      },
      { id: 'do-better', type: 'text', text: 'What can we do better?' },
    ],
  };
}

export function recommend(name: string, touchpoint: string): SurveyInput {
  return {
    id: 'recommend',
    name: `Would recommend ${name}`,
    purpose: 'relationship',
    touchpoints: [touchpoint],
    status: 'live',
    priority: 40,
    audience: { visitor: 'visits', atLeast: 3 },
    frequency: { repeat: 'every', days: 180 },
    questions: [
      {
        id: 'recommend',
        type: 'nps',
        scale: '0-10',
        text: `How likely are you to recommend ${name} to a friend?`,
        logic: [{ when: { answer: 'recommend', atLeast: 9 }, go: 'doing-well' }, { go: 'do-better' }],
      },
      { id: 'doing-well', type: 'text', text: 'What are we doing well?', logic: [{ go: 'end' }] },
      { id: 'do-better', type: 'text', text: 'What can we do better?' },
    ],
  };
}
