/** The languages that the console speaks. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

const storedUnder = 'cairn:language';
/** In an address. */
const said = 'language';

/** The language of this page: what was chosen in this browser, or what the browser asks for, or English. */
export const language: Language = chosen();

/** For days and numbers: what is English here writes its days as most of the world does. */
export const locale = language === 'en' ? 'en-GB' : language;

/** The same shape, said otherwise: wherever English has words, or a function that gives words, there are words. */
export type Words<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Words<English[Key]>;
};

/** The words of one part of the console, in the language of this page. A part that is not said in both does not compile. */
export function inLanguage<English>(english: English, german: Words<English>): Words<English> {
  return language === 'de' ? german : (english as Words<English>); // every type of words is as wide as its own
}

/** Keeps another language in this browser, and loads the page in it; where a browser keeps nothing, the address says it. */
export function speak(next: Language): void {
  const query = new URLSearchParams(location.search);
  query.delete(said);
  try {
    localStorage.setItem(storedUnder, next);
  } catch {
    query.set(said, next);
  }
  const search = String(query);
  if (search === location.search.slice(1)) location.reload();
  else location.search = search;
}

function chosen(): Language {
  // Where pure parts are tested there is no browser.
  const inAddress = new URLSearchParams(globalThis.location?.search).get(said);
  const asked = [inAddress, kept(), ...(globalThis.navigator?.languages ?? [])].map(
    (tag) => tag?.split('-')[0],
  );
  return asked.flatMap((tag) => languages.find((known) => known === tag) ?? [])[0] ?? 'en';
}

function kept(): string | undefined {
  try {
    return localStorage.getItem(storedUnder) ?? undefined;
  } catch {
    return undefined; // a browser that keeps nothing still says what it asks for
  }
}
