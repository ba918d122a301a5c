export const appearances = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const storedUnder = 'cairn:appearance';
/** Paper is white, whatever the system likes. */
const wanted = 'screen and (prefers-color-scheme: dark)';
const never = 'not all';

/** What was chosen in this browser; `auto` follows the system. */
export function appearance(): Appearance {
  try {
    const kept = localStorage.getItem(storedUnder);
    return appearances.find((one) => one === kept) ?? 'auto';
  } catch {
    return 'auto'; // a browser that keeps nothing follows its system
  }
}

/** The rules for dark mode of the console's own style sheets, once they have been found. */
let rules: CSSMediaRule[] | undefined;

/** Shows the console light or dark, whatever the system says, by giving the rules for dark mode another condition. */
export function showAs(next: Appearance): void {
  if (next === 'auto' && !rules) return; // as the style sheets are
  rules ??= [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].filter(isForDark));
  const condition = { auto: wanted, light: never, dark: 'screen' }[next];
  for (const rule of rules) rule.media.mediaText = condition;
  const schemes = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  if (schemes) schemes.content = next === 'auto' ? 'light dark' : next;
  document.documentElement.classList.toggle('as-light', next === 'light');
  document.documentElement.classList.toggle('as-dark', next === 'dark');
}

/** Keeps the choice in this browser, and shows it. */
export function chooseAppearance(next: Appearance): void {
  showAs(next);
  try {
    localStorage.setItem(storedUnder, next);
  } catch {
    // it holds until the page is closed
  }
}

function isForDark(rule: CSSRule): rule is CSSMediaRule {
  return rule instanceof CSSMediaRule && rule.media.mediaText === wanted;
}
