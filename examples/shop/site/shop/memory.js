/* What the browser remembers of this visitor. */

export function remembered(name, fallback) {
  try {
    return JSON.parse(localStorage.getItem(`fernway.${name}`)) ?? fallback;
  } catch {
    return fallback; // storage is blocked, or somebody wrote into it: start afresh
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`fernway.${name}`, JSON.stringify(value));
  } catch {
    // storage is blocked: the shop works for as long as the page is open
  }
}

/** True from the second browser session on. */
export function hasBeenHereBefore() {
  try {
    const before = localStorage.getItem('fernway.visited') && !sessionStorage.getItem('fernway.visit');
    localStorage.setItem('fernway.visited', 'yes');
    sessionStorage.setItem('fernway.visit', 'yes');
    return Boolean(before);
  } catch {
    return false; // storage is blocked: everybody is new
  }
}
