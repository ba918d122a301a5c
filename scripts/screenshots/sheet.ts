/** A page that shows every view in every rendering, side by side. */
export function sheetOf(views: readonly string[], renderings: readonly string[]): string {
  const row = (view: string) =>
    `<tr><th scope="row">${view}</th>${renderings.map((rendering) => cell(`${view}.${rendering}.png`)).join('')}</tr>`;
  const head = renderings.map((rendering) => `<th scope="col">${rendering}</th>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Every screen of the console</title><style>
  body { margin: 1.5rem; font: 14px/1.4 system-ui; color: #2a2723; background: #e9e7e2; }
  td, th { padding: 0.5rem; text-align: start; vertical-align: top; }
  thead th { position: sticky; top: 0; background: #e9e7e2; }
  img { max-width: 20rem; max-height: 40rem; border-radius: 6px; }
</style></head><body><h1>Every screen of the console</h1><table><thead><tr><td></td>${head}</tr></thead>
<tbody>${views.map(row).join('\n')}</tbody></table></body></html>
`;
}

function cell(file: string): string {
  return `<td><a href="${file}"><img loading="lazy" alt="${file}" src="${file}"></a></td>`;
}
