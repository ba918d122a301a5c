/** The rows of a CSV by RFC 4180, empty lines left out; a semicolon or a tab counts where the first line has no comma outside of quotes. */
export function readCsv(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(clean.slice(0, clean.search(/[\r\n]|$/)));
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((one) => one.trim())) rows.push(row);
    row = [];
  };
  for (let at = 0; at < clean.length; at++) {
    const sign = clean[at] ?? '';
    if (isQuoted && sign === '"' && clean[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"' && (isQuoted || !cell)) isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}

function separatorOf(head: string): string {
  const bare = head.replace(/"[^"]*"/g, '');
  return [',', ';', '\t'].find((sign) => bare.includes(sign)) ?? ',';
}
