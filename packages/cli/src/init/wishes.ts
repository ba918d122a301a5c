import { basename, resolve } from 'node:path';
import { type Starter, type StarterKind, starterKinds } from '@cairn/schema/starters';
import { Failure } from '../failure.js';

/** Everything that `init` wants to know. */
export interface Wishes extends Starter {
  collector: string;
}

/** What somebody wrote after the flags. */
export interface InitFlags {
  folder: string;
  kind?: string | undefined;
  name?: string | undefined;
  locale?: string | undefined;
  collector?: string | undefined;
}

/** One thing to know: how it is asked for, what it is when nobody says, and what it must look like. */
interface Wish {
  flag: keyof Omit<InitFlags, 'folder'>;
  question: string;
  usual: (flags: InitFlags) => string;
  /** What is wrong with an answer; nothing when it will do. */
  fault: (written: string) => string | undefined;
}

const wishes: readonly Wish[] = [
  {
    flag: 'kind',
    question: `What is it? ${starterKinds.join(', ')}`,
    usual: () => 'blank',
    fault: (written) => (isKind(written) ? undefined : `choose one of ${starterKinds.join(', ')}`),
  },
  {
    flag: 'name',
    question: 'What do visitors call it?',
    usual: ({ folder }) => basename(resolve(folder)) || 'us',
    fault: (written) =>
      written.length > 80 || /[{}]/.test(written) ? 'use at most 80 characters, without braces' : undefined,
  },
  {
    flag: 'locale',
    question: 'Which languages do they read? Tags, joined by commas',
    usual: () => 'en',
    fault: (written) =>
      localesIn(written).every((tag) => /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(tag))
        ? undefined
        : 'use language tags such as en or en,pt-BR',
  },
  {
    flag: 'collector',
    question: 'Where is the collector?',
    usual: () => 'http://127.0.0.1:4600',
    fault: (written) =>
      URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)
        ? undefined
        : 'use an address such as https://cairn.example',
  },
];

/**
 * Takes what the flags say; asks for the rest with `ask` until the answer will do, and without it takes what is usual.
 * @throws Failure when a flag is wrong.
 */
export async function wishesFrom(
  flags: InitFlags,
  ask?: (question: string) => Promise<string>,
): Promise<Wishes> {
  const found = new Map<Wish['flag'], string>();
  for (const wish of wishes) {
    const written = flags[wish.flag];
    found.set(wish.flag, written === undefined ? await askFor(wish, flags, ask) : checked(wish, written));
  }
  const of = (flag: Wish['flag']) => found.get(flag) ?? '';
  const kind = of('kind');
  return {
    kind: isKind(kind) ? kind : 'blank',
    name: of('name'),
    locales: localesIn(of('locale')),
    collector: of('collector').replace(/\/+$/, ''),
  };
}

function checked({ flag, fault }: Wish, written: string): string {
  const wrong = fault(written.trim());
  if (wrong) throw new Failure(`--${flag}: "${written}" will not do; ${wrong}`);
  return written.trim();
}

async function askFor(
  { question, usual, fault }: Wish,
  flags: InitFlags,
  ask: ((question: string) => Promise<string>) | undefined,
): Promise<string> {
  const otherwise = usual(flags);
  if (!ask) return otherwise;
  let remark = '';
  for (;;) {
    const answer = (await ask(`${remark}${question} (${otherwise}) `)).trim() || otherwise;
    const wrong = fault(answer);
    if (!wrong) return answer;
    remark = `Please ${wrong}.\n`;
  }
}

function localesIn(written: string): string[] {
  return written.split(',').map((tag) => tag.trim());
}

function isKind(written: string): written is StarterKind {
  return starterKinds.some((kind) => kind === written);
}
