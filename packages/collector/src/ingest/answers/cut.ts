/** Cuts without leaving half a character at the end. */
export function cut(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const head = text.slice(0, maxChars);
  return /\p{Surrogate}$/u.test(head) ? head.slice(0, -1) : head;
}
