import type { Comparison, Condition, Value } from '@cairn/schema';
import { choice, list } from '../format.js';
import { answersWithin, comparisonOf, kindOf, type Within } from './conditionModel.js';
import { conditionStrings as say } from './conditionStrings.js';
import { isGroup, joinOf, partsOf } from './conditionTree.js';

/** A condition as one reads it aloud: “the answer to “How easy was it?” is at most 3 and the device is phone”. */
export function conditionText(condition: Condition, within: Within): string {
  if (!isGroup(condition)) return testText(condition, within);
  const parts = partsOf(condition).map((part) => {
    const text = conditionText(part, within);
    return isGroup(part) ? `(${text})` : text;
  });
  return joinOf(condition) === 'all' ? list(parts) : choice(parts);
}

function testText(test: Condition, within: Within): string {
  const how = comparisonOf(test);
  if (!how) return subjectText(test, within);
  const value = valueText(test, how, within);
  return [subjectText(test, within), say.how[how], value].filter(Boolean).join(' ');
}

/** What is looked at, as it stands inside a sentence. */
export function subjectText(test: Condition, within: Within): string {
  if (test.answer !== undefined) {
    const subject = answersWithin(within).find(({ path }) => path === test.answer);
    return say.theAnswer(subject ? (subject.row ?? subject.question.text) : test.answer);
  }
  if (test.visitor !== undefined) return say.visitor[test.visitor];
  return test.property !== undefined
    ? say.theProperty(test.property)
    : say.theAttribute(test.attribute ?? '');
}

function valueText(test: Condition, how: Comparison, within: Within): string {
  const kind = kindOf(test, within);
  const one = (value: Value) => {
    const named = 'options' in kind ? kind.options.find(({ id }) => id === value)?.text : undefined;
    if (typeof value === 'boolean') return value ? say.yes : say.no;
    if (kind.is === 'device') return say.device[value as keyof typeof say.device] ?? String(value); // names of devices
    return named ? `“${named}”` : String(value);
  };
  if (how === 'answered' || how === 'skipped') return '';
  if (how === 'between') return say.fromTo(...(test.between ?? [0, 0]));
  if (how === 'in') return choice((test.in ?? []).map(one));
  if (how === 'withinDays') return say.days(test.withinDays ?? 0);
  const value = test[how];
  return value === undefined ? '' : one(value);
}
