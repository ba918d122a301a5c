import type { Column } from './boardOf.js';

const steps: Record<string, readonly [columns: number, rows: number]> = {
  j: [0, 1],
  ArrowDown: [0, 1],
  k: [0, -1],
  ArrowUp: [0, -1],
  l: [1, 0],
  ArrowRight: [1, 0],
  h: [-1, 0],
  ArrowLeft: [-1, 0],
};

/** The case that a key leads to from another; undefined when the key leads nowhere. Columns that are empty are passed over. */
export function moveFrom(columns: readonly Column[], id: string, key: string): string | undefined {
  const [across, down] = steps[key] ?? [];
  const at = columns.findIndex(({ items }) => items.some((item) => item.id === id));
  const row = columns[at]?.items.findIndex((item) => item.id === id) ?? -1;
  if (across === undefined || down === undefined || row < 0) return undefined;
  if (down) return columns[at]?.items[row + down]?.id;
  for (let to = at + across; columns[to]; to += across) {
    const items = columns[to]?.items ?? [];
    if (items.length) return items[Math.min(row, items.length - 1)]?.id;
  }
  return undefined;
}

/** Where to go on when a case leaves its column: the next one there, else the one before. */
export function neighbourOf(columns: readonly Column[], id: string): string | undefined {
  return moveFrom(columns, id, 'j') ?? moveFrom(columns, id, 'k');
}
