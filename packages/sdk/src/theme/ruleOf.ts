/** What stands under a word of a list; nothing under a word that every object has. */
export function ruleOf(of: Record<string, string>, word: string): string {
  const found: unknown = of[word];
  return typeof found === 'string' ? found : '';
}
