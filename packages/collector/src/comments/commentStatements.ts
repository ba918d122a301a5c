import type { Kysely } from 'kysely';
import type { AcceptedEvent } from '../rollups/acceptedEvent.js';
import { CommentIndex } from '../store/commentIndex.js';
import type { CommentTable } from '../store/commentTables.js';
import type { Connection } from '../store/dialect.js';
import type { PromptTable, Tables } from '../store/tables.js';
import { ChunkedStatement } from '../writer/chunkedStatement.js';
import { compileUpsert } from '../writer/compileUpsert.js';
import { commentsOf, hasWords } from './commentsOf.js';

const key = ['project_id', 'prompt', 'question'] as const satisfies (keyof CommentTable)[];
const facts = [
  'survey',
  'touchpoint',
  'at',
  'locale',
  'side',
  'text',
] as const satisfies (keyof CommentTable)[];
const columns = [...key, ...facts];

type PromptKey = Pick<CommentTable, 'project_id' | 'prompt'>;

/** Keeps comments what the responses that count say, and the index what the comments say. */
export class CommentStatements {
  readonly #index: CommentIndex;
  readonly #select: ChunkedStatement<PromptKey>;
  readonly #upsert: ChunkedStatement<CommentTable>;
  readonly #delete: ReturnType<Connection['prepare']>;

  constructor(connection: Connection, kysely: Kysely<Tables>) {
    this.#index = new CommentIndex(connection);
    this.#select = new ChunkedStatement<PromptKey>(connection, ['project_id', 'prompt'], (rows) =>
      kysely
        .selectFrom('comment')
        .selectAll()
        .where((is) => is.or(Array.from({ length: rows }, () => is.and({ project_id: '', prompt: '' }))))
        .compile(),
    );
    this.#upsert = new ChunkedStatement<CommentTable>(connection, columns, (rows) =>
      compileUpsert(kysely, { table: 'comment', key, facts }, rows),
    );
    this.#delete = connection.prepare(
      kysely
        .deleteFrom('comment')
        .where('project_id', '=', '')
        .where('prompt', '=', '')
        .where('question', '=', '')
        .compile().sql,
    );
  }

  /** Follows what events have made of their prompts. A first response without words, as nearly all are, costs nothing. */
  follow(events: readonly AcceptedEvent[], prompts: readonly PromptTable[]): void {
    const counting = new Map(prompts.map((row) => [eventKey(row.project_id, row.response_id), row]));
    const changed: { row: PromptTable; body: string }[] = [];
    for (const { project_id, id, seq, body } of events) {
      const row = seq === null ? undefined : counting.get(eventKey(project_id, id));
      if (row && (row.seq > 1 || hasWords(row.measures))) changed.push({ row, body });
    }
    if (!changed.length) return;
    this.#replace(
      this.#find(changed.map(({ row }) => row)),
      changed.flatMap(({ row, body }) => commentsOf(row, body)),
    );
  }

  /** Puts comments in that are not there yet. */
  add(comments: readonly CommentTable[]): void {
    this.#upsert.run(comments);
    this.#index.add(comments);
  }

  /** Lets go of what was written in these prompts, so that it stands nowhere any more. */
  forget(projectId: string, prompts: readonly string[]): void {
    this.#remove(this.#find(prompts.map((prompt) => ({ project_id: projectId, prompt }))));
    this.#index.leaveNoTrace();
  }

  /** Empties the index of a project; the rows are the caller's. */
  clearIndex(projectId: string): void {
    this.#index.clear(projectId);
  }

  #find(prompts: readonly PromptKey[]): CommentTable[] {
    // The rows come from our own table, whose columns are the type's.
    return this.#select.all(prompts) as CommentTable[];
  }

  /** Words that stay are not indexed again. */
  #replace(before: readonly CommentTable[], after: readonly CommentTable[]): void {
    const was = new Set(before.map(wordsKey));
    const is = new Set(after.map(wordsKey));
    this.#remove(before.filter((comment) => !is.has(wordsKey(comment))));
    this.#upsert.run(after);
    this.#index.add(after.filter((comment) => !was.has(wordsKey(comment))));
  }

  #remove(comments: readonly CommentTable[]): void {
    this.#index.remove(comments);
    for (const { project_id, prompt, question } of comments) this.#delete.run([project_id, prompt, question]);
  }
}

function eventKey(projectId: string, id: string | null): string {
  return `${projectId}\n${id}`;
}

function wordsKey({ project_id, prompt, question, text }: CommentTable): string {
  return [project_id, prompt, question, text].join('\n');
}
