/** Engines that the SDK is proved in. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** A running browser. What a test does with it is the same for every engine; only the wire behind it differs. */
export interface Engine {
  name: EngineName;
  /** Somebody of whom this browser knows nothing: storage of their own, shared by their tabs. */
  visitor(): Promise<EngineVisitor>;
  close(): Promise<void>;
}

export interface EngineVisitor {
  /** Opens the page in a new tab, and resolves when it has loaded. */
  open(url: string): Promise<Tab>;
  /** Closes their tabs; what they stored is gone. */
  leave(): Promise<void>;
}

/** One tab; what is done in it happens in front, as a visitor would do it. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** One step back in the history. The page may come from the back/forward cache. */
  back(): Promise<void>;
  /** Gives what the expression gives, waited for and through JSON. Throws what it throws. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and lets go of one key after the other, where the focus is. */
  press(...keys: Key[]): Promise<void>;
  /** Clicks with the main button of a mouse. */
  click(at: Point): Promise<void>;
  /** What is seen, as PNG. */
  screenshot(): Promise<Buffer>;
  /** Closes the tab as its cross does: the page gets its `pagehide`. */
  close(): Promise<void>;
}

/** A key by its name in `KeyboardEvent.key`, or the character that it types. */
export type Key = NamedKey | Character;
export type NamedKey = 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowDown';
type Character = ' ' | 'a' | 'j' | 'k';

/** In CSS pixels, from the upper left corner of what the tab shows. */
export interface Point {
  x: number;
  y: number;
}
