/** Makes something when it is first asked for, and gives the same from then on: formats of `Intl` are slow to make. */
export function once<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
