/** Does the work once, whoever asks; when it fails, the next one who asks tries again. */
export function untilItWorks<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= work();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}
