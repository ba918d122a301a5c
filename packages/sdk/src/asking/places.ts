const taken = new WeakSet<Element>();

/** The first place in the page that is meant for an inline survey and has none yet. */
export function placeFor(survey: string): Element | undefined {
  const places = Array.from(document.querySelectorAll<HTMLElement>('[data-cairn-inline]'));
  return places.find((place) => place.dataset.cairnInline === survey && !taken.has(place));
}

export function take(place: Element): void {
  taken.add(place);
}
