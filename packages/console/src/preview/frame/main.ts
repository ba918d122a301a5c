import type { Answer, AnswerValue } from '@cairn/schema/wire';
import type { FromFrame, Scene, ToFrame } from '../frameMessages.js';
import { makeUpBrowser } from './madeUpBrowser.js';

/*
 * Runs in the frame, before the SDK's own script, and plays one scene after the other in it: the page turns into that of
 * the scene, and the SDK starts in it as it would for a visitor who left the last page in the middle of this survey.
 */

/** Only in the frame: no project has it. */
const key = 'pk_preview';
/** Where the SDK leaves for the next page of a tab what was answered on the last one. */
const draftOf = (survey: string) => `cairn:${key}:draft:${survey}`;

interface Draft {
  answers: Record<string, AnswerValue>;
  typed?: AnswerValue;
}

let scene: Scene | undefined;
/** The tab at the edge is to be opened, once. */
let toOpen = false;
const browser = makeUpBrowser(window, reportDraft);

function tell(message: FromFrame): void {
  // Only the console's own pages may frame this one, so nobody else hears it.
  parent.postMessage(message, '*');
}

function reportDraft(name: string): void {
  if (!scene || name !== draftOf(scene.survey)) return;
  const { answers, typed }: Draft = JSON.parse(browser.tab().getItem(name) ?? '{}'); // the SDK has written it
  tell({ cairn: 'progress', turn: scene.turn, answers, ...(typed !== undefined && { typed }) });
}

function play(next: Scene): void {
  command('destroy');
  scene = undefined; // what is written here is no answer
  browser.become(next);
  const { survey, touchpoint, locale, direction, scheme, device, attributes, progress } = next;
  const page = document.documentElement;
  page.lang = locale;
  page.dir = direction;
  page.className = `${scheme} ${device}`;
  const place = document.querySelector<HTMLElement>('.place');
  if (place) place.dataset.cairnInline = survey;
  const left = { survey, touchpoint, prompt: 'preview', seq: 0, properties: {}, at: Date.now(), ...progress };
  browser.tab().setItem(draftOf(survey), JSON.stringify(left));
  scene = next;
  toOpen = next.isOpen;
  command('init', { key, collector: location.origin });
  command('set', attributes);
}

function command(...said: unknown[]): void {
  const cairn: unknown = Reflect.get(window, 'cairn');
  if (typeof cairn === 'function') cairn(...said);
}

/** Something of the survey is in the page; the tab is opened again for whoever had opened it. */
function lookForCard(): void {
  const roots = document.querySelectorAll('cairn-root');
  if (!roots.length || !scene) return;
  const tab = roots[0]?.shadowRoot?.querySelector<HTMLElement>('.tab-button');
  if (toOpen && tab) {
    toOpen = false;
    tab.click();
  }
  tell({ cairn: 'shown', turn: scene.turn, isOpen: roots.length > 1 });
}

function heard(event: Event): { survey: string; complete?: boolean; answers?: Answer[] } {
  return event instanceof CustomEvent ? event.detail : { survey: '' }; // documented details of the SDK's events
}

addEventListener('cairn:answered', (event) => {
  const { complete = false, answers = [] } = heard(event);
  if (scene) tell({ cairn: 'answered', turn: scene.turn, answers, isComplete: complete });
});
addEventListener('cairn:dismissed', () => {
  if (scene) tell({ cairn: 'dismissed', turn: scene.turn });
});
addEventListener('message', (event: MessageEvent<ToFrame | null>) => {
  if (event.source === parent && event.data?.cairn === 'show') play(event.data.scene);
});
addEventListener('load', () => {
  new MutationObserver(lookForCard).observe(document.body, { childList: true, subtree: true });
  tell({ cairn: 'ready' });
});
