import { describe, expect, it } from 'vitest';
import { mediaAs } from './mediaAs.js';

describe('mediaAs', () => {
  const css =
    '@media (prefers-color-scheme:dark){a{}}@media (prefers-reduced-motion: reduce){b{}}:host{color-scheme:light dark!important}';

  it('answers what sheets ask, as the scene has it', () => {
    expect(mediaAs(css, { scheme: 'dark', isCalm: true })).toBe(
      '@media  all {a{}}@media  all {b{}}:host{color-scheme:dark!important}',
    );
    expect(mediaAs(css, { scheme: 'light', isCalm: false })).toBe(
      '@media  not all {a{}}@media (prefers-reduced-motion: reduce){b{}}:host{color-scheme:light!important}',
    );
  });

  it('leaves a theme that is fixed as it is', () => {
    const fixed = ':host{color-scheme: dark !important;}@media (max-width:480px){}';
    expect(mediaAs(fixed, { scheme: 'light', isCalm: false })).toBe(fixed);
  });
});
