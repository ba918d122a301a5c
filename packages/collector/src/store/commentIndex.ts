import { wordsIn } from '@cairn/metrics';
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { SearchTerm } from '../comments/searchTerms.js';
import type { CommentTable, CommentWordsTable } from './commentTables.js';
import type { Connection } from './dialect.js';

/** How SQLite searches comments. Another database has a column of its own kind in place of this table. */

type CommentKey = Pick<CommentTable, 'project_id' | 'prompt' | 'question'>;

/**
 * One FTS5 table for all projects. What divides and folds words is `wordsIn` alone: here only spaces divide, so that the
 * same text is found with every version of the database. Ids are words of their own columns, to find a comment again.
 */
export async function createCommentIndex(kysely: Kysely<unknown>): Promise<void> {
  await sql`create virtual table comment_words using fts5(
    project_id, prompt, question unindexed, words, tokenize = "ascii tokenchars '-_.:'")`.execute(kysely);
  // What is removed is overwritten in the index too, not only marked as gone.
  await sql`insert into comment_words (comment_words, rank) values ('secure-delete', 1)`.execute(kysely);
  await sql`create virtual table comment_vocabulary using fts5vocab(comment_words, row)`.execute(kysely);
}

/** A comment as the index holds it. */
export function indexed({ project_id, prompt, question, text }: CommentTable): CommentWordsTable {
  const words = wordsIn(text).map((word) => word.text);
  return { project_id, prompt, question, words: words.join(' ') };
}

/** True for the rows of `comment_words` that are of this project and hold all terms. */
export function holdsTerms(projectId: string, terms: readonly SearchTerm[]): RawBuilder<SqlBool> {
  return sql`comment_words match ${matchOf(projectId, terms)}`;
}

/** In FTS5's language. A word holds letters and numbers only, and everything stands in quotes. */
function matchOf(projectId: string, terms: readonly SearchTerm[]): string {
  const wanted = terms.map(
    ({ words, isPrefix }) => `words : ${quoted(words.join(' '))}${isPrefix ? ' *' : ''}`,
  );
  return [`project_id : ${quoted(projectId)}`, ...wanted].join(' AND ');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The writer's hold on the index. */
export class CommentIndex {
  readonly #connection: Connection;
  readonly #insert: ReturnType<Connection['prepare']>;
  readonly #delete: ReturnType<Connection['prepare']>;
  readonly #nextWord: ReturnType<Connection['prepare']>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#insert = connection.prepare(
      'insert into comment_words (project_id, prompt, question, words) values (?, ?, ?, ?)',
    );
    this.#delete = connection.prepare(
      `delete from comment_words where rowid in (select rowid from comment_words
        where comment_words match ? and project_id = ? and prompt = ? and question = ?)`,
    );
    this.#nextWord = connection.prepare(
      'select hex(term) as term from comment_vocabulary where term >= ? order by term limit 1',
    );
  }

  add(comments: readonly CommentTable[]): void {
    for (const comment of comments) {
      const { project_id, prompt, question, words } = indexed(comment);
      this.#insert.run([project_id, prompt, question, words]);
    }
  }

  remove(comments: readonly CommentKey[]): void {
    for (const { project_id, prompt, question } of comments) {
      const here = `project_id : ${quoted(project_id)} AND prompt : ${quoted(prompt)}`;
      this.#delete.run([here, project_id, prompt, question]);
    }
  }

  /** Removes all of a project: many at once, so what they leave is swept up at the end. */
  clear(projectId: string): void {
    this.#connection.exec("insert into comment_words (comment_words, rank) values ('secure-delete', 0)");
    this.#connection
      .prepare(
        `delete from comment_words where rowid in (select rowid from comment_words
          where comment_words match ? and project_id = ?)`,
      )
      .run([`project_id : ${quoted(projectId)}`, projectId]);
    this.#connection.exec("insert into comment_words (comment_words, rank) values ('secure-delete', 1)");
    this.#rewrite();
  }

  /**
   * Makes sure that no removed word is left. The one place that keeps any is the list of words at which the pages of the
   * index begin; while such a word, or another that begins like it, is in use, it tells nothing.
   * Writing the file anew does not reach that list: to the database these are rows like others.
   */
  leaveNoTrace(): void {
    if (this.#pageBeginnings().some((word) => !this.#isInUse(word))) this.#rewrite();
  }

  #rewrite(): void {
    this.#connection.exec("insert into comment_words (comment_words) values ('rebuild')");
  }

  /** Each may be cut in the middle of a letter. The first byte says which index it is of. */
  #pageBeginnings(): Buffer[] {
    // One column of bytes, as the statement says.
    const rows = this.#connection
      .prepare('select distinct hex(term) as term from comment_words_idx')
      .all([]) as { term: string }[];
    return rows.map(({ term }) => Buffer.from(term, 'hex').subarray(1)).filter(({ length }) => length > 0);
  }

  #isInUse(beginning: Buffer): boolean {
    // One column of bytes, as the statement says.
    const [next] = this.#nextWord.all([beginning]) as { term: string }[];
    return next !== undefined && Buffer.from(next.term, 'hex').indexOf(beginning) === 0;
  }
}
