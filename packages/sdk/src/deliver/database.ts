import { createStore, type UseStore } from 'idb-keyval';

const databases = new Map<string, UseStore>();

/** The one database of a project in this browser: events that wait, and leases where there are no locks. */
export function databaseOf(key: string): UseStore {
  const known = databases.get(key) ?? createStore(`cairn:${key}`, 'events');
  databases.set(key, known);
  return known;
}
