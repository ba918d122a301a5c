/** The first place in the page that is meant for an inline survey and has none yet, nor is about to. */
export function placeFor(survey: string, taken?: WeakSet<Element>): Element | undefined {
  const places = [...document.querySelectorAll<HTMLElement>('[data-cairn-inline]')];
  return places.find(
    (place) =>
      place.dataset.cairnInline === survey && !place.querySelector('cairn-root') && !taken?.has(place),
  );
}
