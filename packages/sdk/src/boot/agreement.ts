import type { Manifest } from '@cairn/schema/wire';
import { storageNames } from '../kernel.js';
import type { Platform } from '../platform.js';

/** What the project, the visitor and their browser allow. */
export interface Agreement {
  /** Nothing may be shown, sent or stored. */
  isWithheld(): boolean;
  /** Neither visitor nor respondent may be sent. */
  isAnonymous(): boolean;
  /** Takes over what a new manifest demands; without one, nothing is allowed. */
  apply(manifest: Manifest | undefined): void;
  give(answer: 'granted' | 'denied'): void;
}

/**
 * Where consent is required everything stays in memory until the page says that it was given. A "no" is not
 * remembered: the page says it again on every load, as consent banners do.
 */
export function agreement(
  { storage, session }: Pick<Platform, 'storage' | 'session'>,
  key: string,
): Agreement {
  const { consent: name, visitor: root } = storageNames(key);
  const areas = [storage, session];
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean }; // not in TypeScript's DOM yet
  let given: unknown = storage.read(name);
  let current: Manifest | undefined;
  let isRefused = true;

  function apply(manifest: Manifest | undefined): void {
    current = manifest;
    isRefused = !manifest || given === 'denied' || (!!manifest.privacy?.consent && given !== 'granted');
    for (const area of areas) area.hold(isRefused);
  }
  apply(current);

  const signalled = () => globalPrivacyControl && current?.privacy?.gpc;
  return {
    apply,
    isWithheld: () => isRefused || signalled() === 'off',
    isAnonymous: () => !!current?.privacy?.anonymous || signalled() === 'anonymous',
    give: (answer) => {
      given = answer;
      if (answer === 'denied') for (const area of areas) area.clear(root);
      apply(current);
      if (answer === 'granted') storage.write(name, answer);
    },
  };
}
