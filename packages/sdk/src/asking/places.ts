const taken = new WeakSet<Element>();

/** The first place in the page that is meant for an inline survey and has none yet. */
export function placeFor(survey: string): Element | undefined {
  const places = Array.from(document.querySelectorAll('[data-cairn-inline]'));
  return places.find((place) => place.getAttribute('data-cairn-inline') === survey && !taken.has(place));
}

export function take(place: Element): void {
  taken.add(place);
}
