import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import {
  localeDimension,
  maxSegmentValues,
  nobodysValue,
  otherValue,
  readSegments,
  type Segment,
  writeSegments,
} from '../rollups/segment.js';
import type { Connection } from '../store/dialect.js';
import type { PromptTable, Tables } from '../store/tables.js';
import type { BatchStore } from './batchStore.js';

/** The values of one project's dimensions. */
type Known = Map<string, Set<string>>;

/**
 * The values that each dimension has, first come first kept; what comes when there are enough counts as `other`. They are
 * written down, so that counting again puts everybody where they were.
 */
export class KnownSegments {
  readonly #select: ReturnType<Connection['prepare']>;
  readonly #insert: ReturnType<Connection['prepare']>;
  readonly #projects = new Map<string, Known>();

  constructor(connection: Connection, kysely: Kysely<Tables>) {
    const select = kysely.selectFrom('segment_value').select(['dimension', 'value']);
    this.#select = connection.prepare(select.where('project_id', '=', '').compile().sql);
    const insert = kysely
      .insertInto('segment_value')
      .values({ project_id: '', dimension: '', value: '' })
      .onConflict((conflict) => conflict.doNothing());
    this.#insert = connection.prepare(insert.compile().sql);
  }

  /** Nothing that a transaction learnt may outlive it when it is rolled back. */
  forget(): void {
    this.#projects.clear();
  }

  /** The row with the names of its parts as they are counted; only what counts is ever written down. */
  settle(row: PromptTable): PromptTable {
    const { project_id: projectId, locale, segments } = row;
    return {
      ...row,
      locale: locale && this.#counted(projectId, { dimension: localeDimension, value: locale }),
      segments: this.settleAll(projectId, segments),
    };
  }

  /** The same for parts by themselves, as `writeSegments` has them. */
  settleAll(projectId: string, written: string): string {
    return writeSegments(
      readSegments(written).map((one) => ({ ...one, value: this.#counted(projectId, one) })),
    );
  }

  /**
   * Takes the names of parts away that nobody is counted in any more: one person's own words may have been one. The
   * place stays taken, or counting again would give it to somebody who counted as `other`.
   */
  release(store: Pick<BatchStore, 'kysely' | 'query'>, projectId: string, left: readonly Segment[]): void {
    for (const { dimension, value } of left) {
      const part = { project_id: projectId, dimension, value };
      // Those who were asked are divided by fewer dimensions than those who answered, and language is one of these.
      const counted = dimension === localeDimension ? 'prompt_rollup' : 'answer_rollup';
      const query = store.kysely
        .selectFrom(counted)
        .select('day')
        .where((is) => is.and(part))
        .limit(1);
      if (store.query(query).length) continue;
      const nobody = nobodysValue(randomUUID());
      store.query(
        store.kysely
          .updateTable('segment_value')
          .set({ value: nobody })
          .where((is) => is.and(part)),
      );
    }
    this.#projects.delete(projectId);
  }

  #counted(projectId: string, { dimension, value }: Segment): string {
    const values = this.#valuesOf(projectId, dimension);
    if (values.has(value)) return value;
    if (values.size >= maxSegmentValues) return otherValue;
    values.add(value);
    this.#insert.run([projectId, dimension, value]);
    return value;
  }

  #valuesOf(projectId: string, dimension: string): Set<string> {
    const known = this.#projects.get(projectId) ?? this.#load(projectId);
    const values = known.get(dimension) ?? new Set();
    known.set(dimension, values);
    return values;
  }

  #load(projectId: string): Known {
    const known: Known = new Map();
    // The rows come from our own table, whose columns are texts.
    for (const { dimension, value } of this.#select.all([projectId]) as Segment[]) {
      const values = known.get(dimension) ?? new Set();
      known.set(dimension, values.add(value));
    }
    this.#projects.set(projectId, known);
    return known;
  }
}
