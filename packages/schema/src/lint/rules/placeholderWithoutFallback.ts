import { under } from '../asked.js';
import type { Asked, Raised, Rule } from '../rule.js';
import { fallbacks } from '../words/fallbacks.js';

export const placeholderWithoutFallback: Rule = {
  id: 'wording/placeholder',
  severity: 'warning',
  about: 'question',
  reason: 'Where the page does not send the value, the sentence has a hole.',
  advice: 'Say what stands there otherwise: {agentName|our team}.',
  check: (asked) => wordings(asked).flatMap(([path, text]) => raisedFor({ path, text }, asked.language)),
};

const bare = /\{([^{}|]+)(\|\s*)?\}/g;

function raisedFor({ path, text }: { path: string; text: string }, language: string): Raised[] {
  const names = [...text.matchAll(bare)].map(([, name = '']) => name.trim());
  const [first] = names;
  if (first === undefined) return [];
  const known = fallbacks[language] ?? {};
  const value = text.replace(
    bare,
    (_, name: string) => `{${name.trim()}|${known[name.trim().toLowerCase()]}}`,
  );
  const isKnown = names.every((name) => known[name.toLowerCase()]);
  const message = {
    en: `{${first}} has no fallback; write {${first}|…} with what stands there otherwise`,
    de: `{${first}} hat keinen Ersatz; {${first}|…} schreiben, mit dem, was sonst dort steht`,
  };
  return [
    {
      path,
      message,
      ...(isKnown && {
        fix: {
          description: { en: 'Add a fallback', de: 'Einen Ersatz hinzufügen' },
          edits: [{ path, value }],
        },
      }),
    },
  ];
}

/** Every wording of the question that may hold a placeholder, with its path. */
function wordings({ question, path, only }: Asked): [path: string, text: string][] {
  return stringsIn(only ?? wordsOfQuestion(question), path);
}

/** Logic, ids and links hold no words. */
function wordsOfQuestion(question: Asked['question']): unknown {
  const { id: _id, type: _type, logic: _logic, ...words } = question;
  return words;
}

function stringsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, under(path, isList ? `[${key}]` : key)),
  );
}
