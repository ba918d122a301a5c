import type { Template } from './template.js';

export const contentTemplates: readonly Template[] = [
  {
    id: 'article-helpful',
    number: 26,
    kind: 'question',
    name: 'Was it helpful',
    group: 'content',
    description:
      'Use it at the end of documentation and help articles; a thumb down is asked what was missing.',
    purpose: 'interaction',
    stage: 'support',
    placement: 'inline',
    trigger: { on: 'api' },
    questions: [
      {
        id: 'helpful',
        type: 'thumbs',
        text: 'How helpful is this article?',
        labels: { low: 'Not helpful', high: 'Helpful' },
        logic: [{ when: { answer: 'helpful', is: 0 }, go: 'missing' }, { go: 'end' }],
      },
      { id: 'missing', type: 'text', text: 'What was missing?' },
    ],
    locales: {
      de: {
        questions: {
          helpful: {
            text: 'Wie hilfreich ist dieser Artikel?',
            labels: { low: 'Nicht hilfreich', high: 'Hilfreich' },
          },
          missing: { text: 'Was hat gefehlt?' },
        },
      },
    },
  },
  {
    id: 'blog-liked',
    number: 27,
    kind: 'question',
    name: 'How did you like it',
    group: 'content',
    description: 'Use it at the end of a blog post or a story.',
    purpose: 'interaction',
    stage: 'awareness',
    placement: 'inline',
    trigger: { on: 'api' },
    questions: [{ id: 'liked', type: 'mood', scale: 5, text: 'How did you like this blog?' }],
    locales: { de: { questions: { liked: { text: 'Wie gefällt Ihnen dieser Blog?' } } } },
  },
];
