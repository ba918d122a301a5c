import { type Connection, forgetLog } from './dialect.js';

/** How SQLite leaves out of its file what no row holds. */

export function bytesOf(connection: Connection): number {
  return numberOf(connection, 'page_count') * numberOf(connection, 'page_size');
}

/**
 * Writes every page anew and empties the log. That a row is overwritten when it goes is not enough: when a page is
 * divided or joined, rows move, and a gap of the page that they leave may keep a copy which nothing overwrites.
 * Throws when there is no room, or while somebody else writes or reads from the log; the rows are then as before.
 */
export function writeAnew(connection: Connection, folder: string): void {
  // The copy that is made on the way is as large as the database: in a file, and where there is sure to be a place for one.
  connection.exec('PRAGMA temp_store = FILE');
  try {
    connection.exec(`PRAGMA temp_store_directory = '${folder.replaceAll("'", "''")}'`);
    connection.exec('VACUUM');
  } finally {
    connection.exec('PRAGMA temp_store = DEFAULT');
  }
  if (!forgetLog(connection)) throw new Error('the log could not be emptied while somebody reads from it');
}

function numberOf(connection: Connection, name: 'page_count' | 'page_size'): number {
  // One row with one column of that name.
  const [row] = connection.prepare(`PRAGMA ${name}`).all([]) as { [name: string]: number }[];
  return row?.[name] ?? 0;
}
