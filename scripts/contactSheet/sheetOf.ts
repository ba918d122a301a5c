export interface Picture {
  column: string;
  row: string;
  /** Base64. */
  png: string;
}

/** A page that shows the pictures of each row beside one another, in two columns of rows. */
export function sheetOf(pictures: readonly Picture[]): string {
  const rows = [...new Set(pictures.map(({ row }) => row))];
  const figures = rows.map((row) => {
    const ofRow = pictures.filter((picture) => picture.row === row);
    const images = ofRow.map(({ column, png }) => `<img alt="${column}" src="data:image/png;base64,${png}">`);
    return `<section><h2>${row}</h2>${images.join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Every template</title><style>
    body { margin: 16px; width: 3160px; columns: 2; column-gap: 24px; background: #d9ddd9; }
    section { break-inside: avoid; display: flex; flex-wrap: wrap; gap: 0 8px; align-items: flex-start; margin: 0 0 16px; }
    h2 { width: 100%; margin: 0 0 4px; font: 600 14px system-ui; color: #1f2421; }
    img { border-radius: 4px; }
  </style>${figures.join('')}`;
}
