// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { ChoiceQuestion, ScoreTrend, TouchpointReport } from '../api/types.js';
import type { BreakpointPlace } from '../journey/breakpointPlaces.js';
import { cesScore, fernway, silentTouchpoint } from '../testing/fernway.js';
import { TouchpointCard } from './TouchpointCard.js';

function drawn(changed: Partial<TouchpointReport>, place?: BreakpointPlace) {
  const more = { href: '/touchpoints/checkout.completed?days=7', place };
  const root = document.createElement('div');
  render(
    <TouchpointCard touchpoint={{ ...silentTouchpoint(), ...changed }} document={fernway()} {...more} />,
    root,
  );
  return root;
}

const asked = { shown: 240, started: 184, completed: 170, dismissed: 40 };

describe('a touchpoint card', () => {
  it('shows the figure, its certainty, n and how the answers spread', () => {
    const card = drawn({ scores: [cesScore(184, 11)], prompts: asked });
    expect(card.querySelector('.figure')?.textContent).toBe('5.8 ±0.2 n 184');
    expect(card.querySelector('.bar')?.getAttribute('aria-label')).toBe('94 % good, 0 % neutral, 6 % bad');
    expect(card.querySelectorAll('.bar rect')).toHaveLength(2);
    expect(card.textContent).toContain('Asked 240, answered 77 %');
  });

  it('leads to everything about the touchpoint, with what is looked at', () => {
    const link = drawn({}).querySelector('h3 a');
    expect(link?.getAttribute('href')).toBe('/touchpoints/checkout.completed?days=7');
  });

  it('says where it stands among those that need mending, and how sure that is', () => {
    const placed = (isCertain: boolean) =>
      drawn({}, { rank: 2, isCertain, survey: 's', question: 'q' }).querySelector('.place')?.textContent;
    expect(placed(true)?.trim()).toBe('Breakpoint 2');
    expect(placed(false)?.trim()).toBe('Breakpoint 2, may be chance');
    expect(drawn({}).querySelector('.place')).toBeNull();
  });

  it('shows the way the score has gone, with the whole sentence behind it', () => {
    const point = (value: number) => ({
      ...{ from: '2026-03-02', to: '2026-03-08', n: 40 },
      headline: { value, low: value - 1, high: value + 1 },
    });
    const trend: ScoreTrend = {
      ...{ verdict: 'down', effect: 'worse', sentence: 'It falls.' },
      points: [point(6), point(4)],
    };
    const line = drawn({ scores: [{ ...cesScore(184, 11), trend }] }).querySelector('.trend');
    expect(line?.textContent).toBe('Falling, worse');
    expect(line?.getAttribute('title')).toBe('It falls.');
    expect(line?.querySelector('.line')?.getAttribute('d')).not.toBe('');
  });

  it('puts a shape beside every colour', () => {
    const shares = drawn({ scores: [cesScore(184, 11)], prompts: asked }).querySelectorAll('.shares li');
    expect([...shares].every((share) => share.querySelector('svg path'))).toBe(true);
  });

  it('says "too few" and shows no number below five answers', () => {
    const figure = drawn({ scores: [cesScore(4, 1)], prompts: asked }).querySelector('.figure');
    expect(figure?.textContent).toBe('Too few n 4');
  });

  it('leads to the question when nobody has answered it yet', () => {
    const link = drawn({}).querySelector('.waiting a');
    expect(link?.getAttribute('href')).toBe('/surveys/checkout-effort');
  });

  it('leads to the comments', () => {
    const open = [{ survey: 'checkout-effort', question: 'hard', text: 'Why?', n: 3 }];
    const link = drawn({ open, prompts: asked }).querySelector('.comments');
    expect(link?.textContent).toBe('3 comments');
    expect(link?.getAttribute('href')).toBe('/responses?touchpoint=checkout.completed');
  });

  const reason = {
    ...{
      survey: 'leaving',
      surveyName: 'Leaving',
      question: 'reason',
      text: 'What is the main reason?',
      n: 8,
    },
    options: [
      { id: 'prices', text: 'The prices', n: 6 },
      { id: 'moved', text: 'I have moved', n: 2 },
    ],
  };

  const mostChosen = (changed: Partial<ChoiceQuestion>) =>
    drawn({ choices: [{ ...reason, ...changed }], prompts: asked }).querySelector('.most')?.textContent;

  it('says what most chose, with its share once there are enough answers', () => {
    expect(mostChosen({ n: 8 })).toBe('What is the main reason? n 8The prices 75 %');
    expect(mostChosen({ n: 4, options: [{ id: 'prices', text: 'The prices', n: 3 }] })).toBe(
      'What is the main reason? n 4The prices 3 of 4',
    );
  });

  it('says so where no answer is the commonest', () => {
    const options = reason.options.map((option) => ({ ...option, n: 4 }));
    expect(mostChosen({ options })).toBe('What is the main reason? n 8No answer stands out ');
  });

  it('shows one score in full and the others in a line', () => {
    const gap = { ...cesScore(60, 5), question: 'gap' };
    const card = drawn({ scores: [cesScore(184, 11), gap], prompts: asked });
    expect(card.querySelectorAll('.figure')).toHaveLength(1);
    expect(card.querySelector('.card-line')?.textContent).toMatch(/^CES, 1 to 7 \d\.\d ±\d\.\d$/);
  });

  it('names the row that a score is of', () => {
    const row = { id: 'delivery', text: 'Delivery' };
    const card = drawn({ scores: [{ ...cesScore(184, 11), row }], prompts: asked });
    expect(card.querySelector('.metric')?.textContent).toBe('Delivery · CES, 1 to 7');
  });

  it('counts the answers to a question that has no good end instead of scoring them', () => {
    const score = { ...cesScore(8, 0).score, scale: 'yesno.neither' };
    const distribution = [
      { step: 0, n: 2, side: 'neutral' as const },
      { step: 1, n: 6, side: 'neutral' as const },
    ];
    const card = drawn({ scores: [{ ...cesScore(8, 0), score, distribution }], prompts: asked });
    expect(card.querySelector('.figure')).toBeNull();
    expect(card.querySelector('.most')?.textContent).toContain('Yes 75 %');
  });

  it('tells how many want to be written to', () => {
    const contacts = [{ survey: 'leaving', question: 'write-me', text: 'May we write?', n: 1 }];
    expect(drawn({ contacts, prompts: asked }).querySelector('.comments')?.textContent).toBe('1 contact');
  });
});
