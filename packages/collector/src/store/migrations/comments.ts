import type { Kysely } from 'kysely';
import { commentsOf } from '../../comments/commentsOf.js';
import { givenSide } from '../../rollups/givenScore.js';
import { createCommentIndex, indexed } from '../commentIndex.js';
import type { CommentTable, CommentWordsTable, Side } from '../commentTables.js';
import { clusteredByKey } from '../dialect.js';

/** The columns that this migration needs, as they are now. */
interface TablesOfNow {
  event: { project_id: string; id: string; body: string };
  prompt: {
    project_id: string;
    prompt: string;
    survey: string;
    touchpoint: string;
    response_id: string | null;
    response_at: number | null;
    measures: string;
    side: Side;
  };
  comment: CommentTable;
  comment_words: CommentWordsTable;
}

/** Prompts read at a time, so that memory does not grow with the store. */
const pageSize = 500;

/** What people wrote, to be read in order and searched; and of every prompt the side it was answered on. */
export async function comments(kysely: Kysely<unknown>): Promise<void> {
  await createComments(kysely);
  await createCommentIndex(kysely);
  await kysely.schema
    .alterTable('prompt')
    .addColumn('side', 'text', (is) => is.notNull().defaultTo('none'))
    .execute();
  // The migration knows the columns as they are now, whatever the tables are called in later versions.
  await fill(kysely as Kysely<TablesOfNow>);
}

async function createComments(kysely: Kysely<unknown>): Promise<void> {
  await clusteredByKey(
    kysely.schema
      .createTable('comment')
      .addColumn('project_id', 'text', (is) => is.notNull())
      .addColumn('prompt', 'text', (is) => is.notNull())
      .addColumn('question', 'text', (is) => is.notNull())
      .addColumn('survey', 'text', (is) => is.notNull())
      .addColumn('touchpoint', 'text', (is) => is.notNull())
      .addColumn('at', 'bigint', (is) => is.notNull())
      .addColumn('locale', 'text', (is) => is.notNull())
      .addColumn('side', 'text', (is) => is.notNull())
      .addColumn('text', 'text', (is) => is.notNull())
      .addPrimaryKeyConstraint('comment_is', ['project_id', 'prompt', 'question']),
  ).execute();
  // What is filtered by stands in the index too, so that a page is found without looking at what does not belong to it.
  await kysely.schema
    .createIndex('comment_newest')
    .on('comment')
    .columns(['project_id', 'at', 'prompt', 'question', 'touchpoint', 'survey', 'side', 'locale'])
    .execute();
}

/** From the responses that were there before. */
async function fill(kysely: Kysely<TablesOfNow>): Promise<void> {
  let after = { project_id: '', prompt: '' };
  for (;;) {
    const rows = await answered(kysely, after);
    for (const { project_id, prompt, measures } of rows) {
      await kysely
        .updateTable('prompt')
        .set({ side: givenSide(measures) })
        .where('project_id', '=', project_id)
        .where('prompt', '=', prompt)
        .execute();
    }
    for (const comment of rows.flatMap(({ body, ...row }) => commentsOf(row, body ?? '{}'))) {
      await kysely.insertInto('comment').values(comment).execute();
      await kysely.insertInto('comment_words').values(indexed(comment)).execute();
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}

/** Prompts with a response, and its body while it is held. */
function answered(kysely: Kysely<TablesOfNow>, after: { project_id: string; prompt: string }) {
  return kysely
    .selectFrom('prompt')
    .leftJoin('event', (join) =>
      join.onRef('event.project_id', '=', 'prompt.project_id').onRef('event.id', '=', 'prompt.response_id'),
    )
    .select(['prompt.project_id', 'prompt.prompt', 'survey', 'touchpoint', 'response_at', 'measures', 'body'])
    .where((is) =>
      is(is.refTuple('prompt.project_id', 'prompt.prompt'), '>', is.tuple(after.project_id, after.prompt)),
    )
    .where('measures', '!=', '')
    .orderBy('prompt.project_id')
    .orderBy('prompt.prompt')
    .limit(pageSize)
    .execute();
}
