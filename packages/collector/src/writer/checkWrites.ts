import type { BatchStore } from './batchStore.js';

/** About what a large batch writes: room for one row is no proof that there is room for the next hundred events. */
const room = 'x'.repeat(1024 * 1024);

/** Proves that the store takes writes, by writing; throws what keeps it from that. Leaves nothing behind. */
export function checkWrites(store: BatchStore): void {
  store.inTransaction(() =>
    store.query(
      store.kysely
        .insertInto('write_check')
        .values({ id: 1, room })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ room })),
    ),
  );
  store.inTransaction(() => store.query(store.kysely.deleteFrom('write_check')));
}
