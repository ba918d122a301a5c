import { describe, expect, it } from 'vitest';
import type { AuthoredDocument } from '../api/types.js';
import {
  addStage,
  addTouchpoint,
  changeStage,
  changeTouchpoint,
  heirOf,
  placeStage,
  placeTouchpoint,
  removeStage,
  removeTouchpoint,
  surveysOnlyAt,
  touchpointsOf,
} from './editJourney.js';
import { stepStage, stepTouchpoint, wayOf } from './step.js';

const stages = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
const at = (stage: string, ...ids: string[]) => ids.map((id) => ({ id, stage, name: id }));

function journey(): AuthoredDocument {
  return { journey: { stages, touchpoints: [...at('a', 'a1', 'a2', 'a3'), ...at('b', 'b1')] } };
}

/** `a: a1 a2 | b: b1 | c:` */
const drawn = (document: AuthoredDocument) =>
  document.journey.stages
    .map(({ id }) => {
      const here = touchpointsOf(document).filter(({ stage }) => stage === id);
      return `${id}: ${here.map((one) => one.id).join(' ')}`.trim();
    })
    .join(' | ');

describe('a stage', () => {
  it('is added at the end of the path', () => {
    expect(drawn(addStage(journey(), { id: 'd', name: 'D' }))).toBe('a: a1 a2 a3 | b: b1 | c: | d:');
  });

  it('is renamed with its id and its touchpoints as they were', () => {
    const after = changeStage(journey(), 'b', (stage) => ({ ...stage, name: 'Bought' }));
    expect(after.journey.stages[1]).toEqual({ id: 'b', name: 'Bought' });
    expect(drawn(after)).toBe(drawn(journey()));
  });

  it.each([
    [0, 'c: | a: a1 a2 a3 | b: b1'],
    [1, 'a: a1 a2 a3 | c: | b: b1'],
    [-4, 'c: | a: a1 a2 a3 | b: b1'],
    [9, 'a: a1 a2 a3 | b: b1 | c:'],
  ])('is put at place %d', (place, after) => {
    expect(drawn(placeStage(journey(), 'c', place))).toBe(after);
  });

  it('leaves its touchpoints to the stage before, the first to the one after', () => {
    expect(drawn(removeStage(journey(), 'b'))).toBe('a: a1 a2 a3 b1 | c:');
    expect(drawn(removeStage(journey(), 'a'))).toBe('b: b1 a1 a2 a3 | c:');
    expect(heirOf(journey(), 'a')?.id).toBe('b');
  });

  it('takes the prompts that were kept for it along', () => {
    const document = { ...journey(), settings: { frequency: { reserved: { b: 2, c: 1 } } } };
    expect(removeStage(document, 'b').settings?.frequency?.reserved).toEqual({ c: 1 });
  });

  it('stays when it is the last', () => {
    const alone = { journey: { stages: [{ id: 'a', name: 'A' }], touchpoints: at('a', 'a1') } };
    expect(removeStage(alone, 'a')).toBe(alone);
  });
});

describe('a touchpoint', () => {
  it('is added last in its stage', () => {
    const added = addTouchpoint(journey(), { id: 'a4', stage: 'a', name: 'New' });
    expect(drawn(added)).toBe('a: a1 a2 a3 a4 | b: b1 | c:');
  });

  it('is changed, and no other', () => {
    const before = journey();
    const after = changeTouchpoint(before, 'a2', (one) => ({ ...one, importance: 5 }));
    expect(touchpointsOf(after)[1]).toMatchObject({ id: 'a2', importance: 5 });
    expect(touchpointsOf(after)[0]).toBe(touchpointsOf(before)[0]);
  });

  it.each([
    ['a1', { stage: 'a', before: 'a3' }, 'a: a2 a1 a3 | b: b1 | c:'],
    ['a3', { stage: 'a', before: 'a1' }, 'a: a3 a1 a2 | b: b1 | c:'],
    ['a1', { stage: 'a' }, 'a: a2 a3 a1 | b: b1 | c:'],
    ['a1', { stage: 'c' }, 'a: a2 a3 | b: b1 | c: a1'],
    ['a1', { stage: 'b', before: 'b1' }, 'a: a2 a3 | b: a1 b1 | c:'],
    ['a1', { stage: 'a', before: 'a1' }, 'a: a1 a2 a3 | b: b1 | c:'],
    ['nobody', { stage: 'a' }, 'a: a1 a2 a3 | b: b1 | c:'],
  ])('%s is put %j', (id, place, after) => {
    expect(drawn(placeTouchpoint(journey(), id, place))).toBe(after);
  });

  const survey = (id: string, touchpoints: string[]) => ({
    ...{ id, name: id, purpose: 'interaction' as const, touchpoints },
    questions: [{ id: 'q', type: 'thumbs' as const, text: 'Did it help?' }],
  });

  it('is not removed while a survey asks nowhere else', () => {
    const asked = { ...journey(), surveys: [survey('only', ['a1']), survey('both', ['a1', 'b1'])] };
    expect(surveysOnlyAt(asked, 'a1').map(({ id }) => id)).toEqual(['only']);
    expect(removeTouchpoint(asked, 'a1')).toBe(asked);
  });

  it('is removed from the surveys that ask elsewhere too', () => {
    const asked = { ...journey(), surveys: [survey('both', ['a1', 'b1'])] };
    const after = removeTouchpoint(asked, 'a1');
    expect(drawn(after)).toBe('a: a2 a3 | b: b1 | c:');
    expect(after.surveys?.[0]?.touchpoints).toEqual(['b1']);
  });
});

describe('one step', () => {
  it.each([
    ['a2', 'up', 'a: a2 a1 a3 | b: b1 | c:'],
    ['a1', 'down', 'a: a2 a1 a3 | b: b1 | c:'],
    ['a2', 'down', 'a: a1 a3 a2 | b: b1 | c:'],
    ['a2', 'on', 'a: a1 a3 | b: b1 a2 | c:'],
    ['b1', 'back', 'a: a1 a2 a3 b1 | b: | c:'],
  ] as const)('takes %s %s', (id, way, after) => {
    expect(drawn(stepTouchpoint(journey(), id, way))).toBe(after);
  });

  it.each([
    ['a1', 'up'],
    ['a3', 'down'],
    ['a1', 'back'],
  ] as const)('is not there for %s %s', (id, way) => {
    const document = journey();
    expect(stepTouchpoint(document, id, way)).toBe(document);
  });

  it('takes a stage along the path, and not over its ends', () => {
    expect(drawn(stepStage(journey(), 'b', 'on'))).toBe('a: a1 a2 a3 | c: | b: b1');
    const document = journey();
    expect(stepStage(document, 'c', 'on')).toBe(document);
    expect(stepStage(document, 'a', 'back')).toBe(document);
  });

  it('follows the way one reads', () => {
    expect(wayOf('ArrowRight', false)).toBe('on');
    expect(wayOf('ArrowRight', true)).toBe('back');
    expect(wayOf('Enter', false)).toBeUndefined();
  });
});
