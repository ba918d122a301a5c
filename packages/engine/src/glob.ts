/** True when `*` in the pattern can stand for some run of characters. Linear: the first fit of each part is enough. */
export function matchesGlob(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** Matches a page's address, without query and fragment: patterns that start with `/` look at the path alone. */
export function matchesUrl(pattern: string, url: string): boolean {
  const address = url.split(/[?#]/, 1)[0] ?? '';
  const path = address.replace(/^[a-z]+:\/\/[^/]*/, '') || '/';
  return matchesGlob(pattern, pattern.startsWith('/') ? path : address);
}
