import type { Manifest } from '@cairn/schema/wire';
import { storageNames } from '../kernel.js';
import type { Platform } from '../platform.js';

/** What the project, the visitor and their browser allow. */
export interface Agreement {
  /** Nothing may be shown, sent or stored. */
  isWithheld(): boolean;
  /** Neither visitor nor respondent may be sent with an event of this survey. */
  isAnonymous(survey?: string): boolean;
  /** Takes over what a new manifest demands. */
  apply(): void;
  give(answer: 'granted' | 'denied'): void;
}

/**
 * Where consent is required everything stays in memory until the page says that it was given. A "no" is not
 * remembered: the page says it again on every load, as consent banners do.
 */
export function agreement(
  platform: Pick<Platform, 'storage' | 'session'>,
  key: string,
  manifest: () => Manifest | undefined,
): Agreement {
  const { storage, session } = platform;
  const name = storageNames(key).consent;
  let given: unknown = storage.read(name);

  const demands = () => manifest()?.privacy ?? {};
  const gpc = () => Reflect.get(navigator, 'globalPrivacyControl') === true && demands().gpc;
  const isRefused = () => !manifest() || given === 'denied' || (!!demands().consent && given !== 'granted');

  function apply(): void {
    for (const area of [storage, session]) area.hold(isRefused());
  }

  apply();
  return {
    apply,
    isWithheld: () => isRefused() || gpc() === 'off',
    isAnonymous: (survey) =>
      !!demands().anonymous ||
      gpc() === 'anonymous' ||
      !!manifest()?.surveys.find(({ id }) => id === survey)?.anonymous,
    give: (answer) => {
      given = answer;
      if (answer === 'denied') for (const area of [storage, session]) area.clear(`cairn:${key}`);
      apply();
      if (answer === 'granted') storage.write(name, answer);
    },
  };
}
