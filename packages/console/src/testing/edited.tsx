/** @jsxImportSource preact */
import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import type { AuthoredDocument, AuthoredSurvey, Finding } from '../api/types.js';
import { type Editing, EditingContext } from '../editor/editing.js';
import { createShownPlaces } from '../editor/shownPlaces.js';
import type { Advice } from '../surveys/advice.js';
import { editSurvey } from '../surveys/edit.js';

interface EditedOptions {
  document: AuthoredDocument;
  live?: AuthoredDocument;
  findings?: Finding[];
  advice?: Partial<Advice>;
  canWrite?: boolean;
}

/** A part of the editor on a page of its own, with the first survey of a document, which its fields change. */
export function edited(part: () => ComponentChildren, options: EditedOptions) {
  const document = signal(options.document);
  const shown = createShownPlaces();
  const root = globalThis.document.createElement('div');
  const survey = (): AuthoredSurvey => {
    const [first] = document.value.surveys ?? [];
    if (!first) throw new Error('the document of the test has no survey');
    return first;
  };
  function Whole() {
    const now = survey();
    const editing: Editing = {
      ...{ document: document.value, survey: now, path: 'surveys[0]', shown },
      live: options.live,
      canWrite: options.canWrite ?? true,
      findings: options.findings ?? [],
      advice: { findings: [], isFresh: true, apply: () => {}, ...options.advice },
      change: (to) => {
        document.value = editSurvey(document.value, survey().id, to);
      },
    };
    return <EditingContext.Provider value={editing}>{part()}</EditingContext.Provider>;
  }
  void act(() => render(<Whole />, root));
  const field = (selector: string) => {
    const found = root.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    root,
    shown,
    survey,
    field,
    /** Writes into a field, or chooses in it. */
    type: (selector: string, text: string) =>
      act(() => {
        const found = field(selector);
        found.value = text;
        found.dispatchEvent(new Event(found.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      }),
    click: (name: string) =>
      act(() => {
        const button = [...root.querySelectorAll('button')].find(
          (one) => one.getAttribute('aria-label') === name || one.textContent === name,
        );
        if (!button) throw new Error(`no button ${name}`);
        button.click();
      }),
    close: () => act(() => render(null, root)),
  };
}
