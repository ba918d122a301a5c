import type { Scene } from '../frameMessages.js';
import { sizes } from '../look.js';
import { answerRequest } from './answerRequest.js';
import { MemoryStorage } from './MemoryStorage.js';
import { mediaAs } from './mediaAs.js';

/** The browser that the SDK finds in the frame: that of a made-up visitor, cut off from everything. */
export interface MadeUpBrowser {
  /** Becomes the browser of this scene, with nothing kept from the one before. */
  become(scene: Scene): void;
  /** What belongs to the tab, as the scene has it. */
  tab(): MemoryStorage;
}

/** Puts it in the place of the real one. Has to run before the SDK, which takes hold of the browser when it loads. */
export function makeUpBrowser(
  window: Window & typeof globalThis,
  written: (name: string) => void,
): MadeUpBrowser {
  let scene: Scene | undefined;
  let storage = new MemoryStorage();
  let tab = new MemoryStorage();
  const put = (target: object, name: string, get: () => unknown) =>
    Object.defineProperty(target, name, { configurable: true, get });

  put(window, 'localStorage', () => storage);
  put(window, 'sessionStorage', () => tab);
  window.fetch = async (url, { body } = {}) => answerRequest(String(url), body, scene?.manifest);
  const { matchMedia } = window;
  window.matchMedia = (query) => matchMedia.call(window, pointerAs(query, scene));
  const { replaceSync } = window.CSSStyleSheet.prototype;
  window.CSSStyleSheet.prototype.replaceSync = function (css) {
    replaceSync.call(this, scene ? mediaAs(css, scene) : css);
  };
  for (const side of ['width', 'height'] as const)
    put(window.screen, side, () => sizes[scene?.device ?? 'desktop'][side]);

  return {
    tab: () => tab,
    become: (next) => {
      scene = next;
      storage = new MemoryStorage();
      tab = new MemoryStorage(written);
    },
  };
}

/** Fingers on phones and tablets. */
function pointerAs(query: string, scene: Scene | undefined): string {
  const isFinger = scene !== undefined && scene.device !== 'desktop';
  return query.replace('(pointer: coarse)', isFinger ? 'all' : 'not all');
}
