import { compile, type Document, manifest, parseDocument } from '@cairn/schema';
import { lintDocument } from '@cairn/schema/lint';
import { describe, expect, it } from 'vitest';
import { type Block, blocksIn, readPages } from './blocks.js';
import { exampleDocument, exampleKinds, isExample } from './exampleDocument.js';
import { replay, type WrittenMoment, type WrittenWay, wayThrough } from './replay.js';

const blocks = readPages().flatMap(blocksIn);
const at = ({ page, line, kind }: Block) => `${page}:${line} ${kind}`;
const named = (some: Block[]) => some.map((block) => [at(block), block] as const);
const examples = blocks.filter(isExample);

function parsed(block: Block): Document {
  const result = parseDocument(exampleDocument(block));
  if (!result.ok) throw new Error(JSON.stringify(result.findings, null, 1));
  return result.document;
}

/** The example that stands above a block which says what it does. */
function exampleBefore(block: Block): Block {
  const before = examples.filter(({ page, line }) => page === block.page && line < block.line).pop();
  if (!before) throw new Error('there is no example above it');
  return before;
}

describe('the guide', () => {
  it('says of every block of JSON what it is a part of', () => {
    // A mapping is run by the test of the import.
    const known = [...exampleKinds, 'moments', 'ways', 'mapping'];
    const others = blocks.filter(({ language, kind }) => language === 'json' && !known.includes(kind));
    expect(others.map(at)).toEqual([]);
    expect(examples.length).toBeGreaterThan(30);
  });
});

describe.each(named(examples))('%s', (_name, block) => {
  it('is right, and the browser gets it', () => {
    const compiled = compile(parsed(block), 1);
    expect(manifest.parse(compiled)).toEqual(compiled);
    expect(compiled.surveys.length, 'a survey of an example is live').toBe(parsed(block).surveys.length);
  });

  it('raises what it is said to raise, and nothing else', () => {
    const found = lintDocument(parsed(block)).filter(
      ({ rule, severity }) => severity !== 'info' || block.flags.includes(rule),
    );
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual([...block.flags].sort());
  });
});

describe.each(named(blocks.filter(({ kind }) => kind === 'moments')))('%s', (_name, block) => {
  it('come out as written', () => {
    const moments: WrittenMoment[] = JSON.parse(block.text);
    const rules = replay(compile(parsed(exampleBefore(block)), 1), moments);
    expect(moments.map((moment, index) => ({ ...moment, rule: rules[index] }))).toEqual(moments);
  });
});

describe.each(named(blocks.filter(({ kind }) => kind === 'ways')))('%s', (_name, block) => {
  it('lead where they are said to lead', () => {
    const [survey] = compile(parsed(exampleBefore(block)), 1).surveys;
    if (!survey) throw new Error('there is no survey above it');
    const ways: WrittenWay[] = JSON.parse(block.text);
    expect(ways.map((way) => ({ ...way, asks: wayThrough(survey, way) }))).toEqual(ways);
  });
});
