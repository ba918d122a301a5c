/** A text as somebody reads it of whom nothing is known: the fallback stands for each placeholder, and without one its name. */
export function withFallbacks(text: string): string {
  return text.replace(
    /\{([^{}|]*)(?:\|([^{}]*))?\}/g,
    (_, name: string, fallback?: string) => fallback || name,
  );
}
