/** The first place in the page that is meant for an inline survey and has none yet. */
export function placeFor(survey: string, taken?: WeakSet<Element>): Element | undefined {
  const places = Array.from(document.querySelectorAll('[data-cairn-inline]'));
  return places.find((place) => place.getAttribute('data-cairn-inline') === survey && !taken?.has(place));
}
