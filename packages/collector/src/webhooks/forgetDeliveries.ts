import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { DeliveryTable } from '../store/webhookTables.js';
import type { BatchStore } from '../writer/batchStore.js';

/** Cancels what is still to be told of these prompts, and forgets what was told and how receivers answered. */
export function forgetDeliveries(store: BatchStore, projectId: string, prompts: readonly string[]): void {
  forget(store, projectId, (is) => is('prompt', 'in', prompts));
}

/** The same for what names a respondent, whatever prompt it is about. */
export function forgetDeliveriesOf(store: BatchStore, projectId: string, respondent: string): void {
  forget(store, projectId, (is) => is('respondent', '=', respondent));
}

/** Forgets what was told of these prompts in words of its own; what a response says is forgotten with its event. */
export function expireDeliveries(store: BatchStore, projectId: string, prompts: readonly string[]): void {
  forget(store, projectId, (is) => is.and([is('prompt', 'in', prompts), is('data', 'is not', null)]));
}

/** Forgets what names a person and was told before then. True when there was any. */
export function expireDeliveriesBefore(store: BatchStore, projectId: string, before: number): boolean {
  return forget(store, projectId, (is) =>
    is.and([
      is('created_at', '<', before),
      is('data', 'is not', null),
      is.or([is('prompt', 'is not', null), is('respondent', 'is not', null)]),
    ]),
  );
}

const forgotten: Partial<DeliveryTable> = {
  ...{ state: 'erased', next_at: null, respondent: null },
  ...{ data: null, error: null, answer: null },
};

type Which = (is: ExpressionBuilder<Tables, 'delivery'>) => ExpressionWrapper<Tables, 'delivery', SqlBool>;

/** True when there was anything to forget. */
function forget(store: BatchStore, projectId: string, which: Which): boolean {
  const rows = store.query(
    store.kysely
      .updateTable('delivery')
      .set(forgotten)
      .where('project_id', '=', projectId)
      .where(which)
      .returning('id'),
  );
  return rows.length > 0;
}
