import type { Scene } from '../frameMessages.js';

/** What of a scene style sheets ask the browser about. */
export type Asked = Pick<Scene, 'scheme' | 'isCalm'>;

/**
 * The style sheet as it is for somebody else's browser. A page cannot answer media queries of its frame, so they are
 * answered in the text: `all` where they would hold there, `not all` where they would not.
 */
export function mediaAs(css: string, { scheme, isCalm }: Asked): string {
  return css
    .replace(/\(prefers-color-scheme: ?dark\)/g, scheme === 'dark' ? ' all ' : ' not all ')
    .replace(/color-scheme: ?light dark/g, `color-scheme:${scheme}`)
    .replace(/\(prefers-reduced-motion: ?reduce\)/g, (asked) => (isCalm ? ' all ' : asked));
}
