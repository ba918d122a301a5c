/** What of the journey is open for editing. */
export type Selection = { kind: 'stage' | 'touchpoint'; id: string };

/** As it stands in the address: `touchpoint:checkout.completed`. */
export function selectionText({ kind, id }: Selection): string {
  return `${kind}:${id}`;
}

export function selectionOf(text: string | null): Selection | undefined {
  const [, kind, id] = /^(stage|touchpoint):(.+)$/.exec(text ?? '') ?? [];
  if (!kind || !id) return undefined;
  return { kind: kind === 'stage' ? 'stage' : 'touchpoint', id };
}

export const isSame = (one: Selection | undefined, other: Selection) =>
  one?.kind === other.kind && one.id === other.id;
