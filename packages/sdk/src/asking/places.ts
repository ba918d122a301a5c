/** The first place in the page that is meant for an inline survey and has none yet. */
export function placeFor(survey: string, taken?: WeakSet<Element>): Element | undefined {
  const places = Array.from(document.querySelectorAll<HTMLElement>('[data-cairn-inline]'));
  return places.find((place) => place.dataset.cairnInline === survey && !taken?.has(place));
}
