import type { QuestionInput } from '@cairn/schema/templates';

/** Words of somebody who writes in that language; everything else on the card comes from us. */
const words = {
  en: {
    question: 'How easy was it to check out today?',
    option: (at: number) => ['The price', 'Missing information', 'Not sure that it suits me', 'Nothing'][at],
    row: (at: number) => ['Delivery', 'The packaging of fragile goods', 'Answers to my questions'][at],
    consent: 'You may write to me about this answer.',
    statement: 'Thank you. Here is a little something for your next order.',
    link: 'Read how we use answers',
  },
  ar: {
    question: 'ما مدى سهولة إتمام عملية الشراء اليوم؟',
    option: (at: number) => ['السعر', 'معلومات ناقصة', 'لست متأكدًا أنه يناسبني', 'لا شيء'][at],
    row: (at: number) => ['التوصيل', 'تغليف البضائع القابلة للكسر', 'الإجابات عن أسئلتي'][at],
    consent: 'يمكنكم الكتابة إليّ بشأن هذه الإجابة.',
    statement: 'شكرًا لك. إليك هدية صغيرة لطلبك القادم.',
    link: 'اقرأ كيف نستخدم الإجابات',
  },
};
export type Tongue = keyof typeof words;

/** Every question type in every scale and look that it has, by a name that tells which. */
export function everyQuestion(tongue: Tongue): Record<string, QuestionInput> {
  const { question: text, option, row, consent, statement, link } = words[tongue];
  const named = (of: (at: number) => string | undefined, count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `item-${at}`, text: of(at) ?? '' }));
  const options = named(option, 4);
  const rows = named(row, 3);
  const scales: QuestionInput[] = [
    ...(['agree7', 'agree5', 'effort5', 'easy3', 'ease7', 'ease5'] as const).map(
      (scale) => ({ type: 'ces', scale }) as const,
    ),
    ...([5, 7] as const).flatMap((scale) =>
      (['faces', 'stars', 'numbers'] as const).map((look) => ({ type: 'csat', scale, look }) as const),
    ),
    ...(['0-10', '1-5'] as const).map((scale) => ({ type: 'nps', scale }) as const),
    { type: 'thumbs' } as const,
    ...([2, 3, 5] as const).map((scale) => ({ type: 'mood', scale }) as const),
    { type: 'expectation' } as const,
    { type: 'yesno' } as const,
    { type: 'likelihood' } as const,
    ...([3, 5, 7, 10] as const).flatMap((scale) =>
      (['numbers', 'stars'] as const).map((look) => ({ type: 'rating', scale, look }) as const),
    ),
  ].map((one) => ({ ...one, id: 'asked', text }));
  const others: Record<string, QuestionInput> = {
    matrix: { id: 'asked', type: 'matrix', text, rows },
    'matrix-7-strict': { id: 'asked', type: 'matrix', text, rows, scale: 7, notApplicable: false },
    choice: { id: 'asked', type: 'choice', text, options, required: true },
    'choice-other-shuffled': { id: 'asked', type: 'choice', text, options, other: true, shuffle: true },
    choices: { id: 'asked', type: 'choices', text, options, other: true, most: 2 },
    'text-long': { id: 'asked', type: 'text', text },
    'text-short': { id: 'asked', type: 'text', text, size: 'short', placeholder: option(0) ?? '' },
    contact: { id: 'asked', type: 'contact', text, consent },
    statement: {
      id: 'asked',
      type: 'statement',
      text: statement,
      link: { url: 'https://shop.example/answers', text: link },
      code: 'STONE-2026',
    },
  };
  return { ...Object.fromEntries(scales.map((one) => [nameOf(one), one])), ...others };
}

function nameOf(question: QuestionInput): string {
  const parts = [
    question.type,
    'scale' in question && question.scale,
    'look' in question && `${question.look}`,
  ];
  return parts.filter(Boolean).join('-').toLowerCase();
}
