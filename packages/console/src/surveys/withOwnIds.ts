import { freeId } from '@cairn/schema/wire';
import { asksQuestions, renamedQuestion } from './renamedQuestion.js';
import { type Fields, type Identified, isIdList, same } from './sameValues.js';

/** Lists whose ids the console makes up, so that two people are given the same one for different things. */
const lists = ['surveys', 'questions', 'options', 'rows', 'variants'] as const;

/** Mine, where everything that both have added under one id, and that is not the same, has an id of its own. */
export function withOwnIds(base: Fields, mine: Fields, theirs: Fields): Fields {
  return lists.reduce((own, key) => {
    const [before = [], here, there] = [base[key], own[key], theirs[key]];
    if (!isIdList(before) || !isIdList(here) || !isIdList(there)) return own;
    const taken = [...here, ...there].map(({ id }) => id);
    return clashes(before, here, there).reduce((now, id) => {
      const to = freeId(id, { taken, fallback: 'new' });
      taken.push(to);
      return renamed(now, { key, id, to });
    }, own);
  }, mine);
}

function clashes(base: Identified[], mine: Identified[], theirs: Identified[]): string[] {
  return mine.flatMap((own) => {
    const their = theirs.find(({ id }) => id === own.id);
    const isNew = !base.some(({ id }) => id === own.id);
    return isNew && their && !same(own, their) ? [own.id] : [];
  });
}

function renamed(of: Fields, { key, id, to }: { key: string; id: string; to: string }): Fields {
  const list = of[key];
  if (!isIdList(list)) return of;
  if (key === 'questions' && asksQuestions(of)) return renamedQuestion(of, id, to);
  return { ...of, [key]: list.map((item) => (item.id === id ? { ...item, id: to } : item)) };
}
