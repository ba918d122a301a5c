import { sentence } from '../format.js';
import { strings } from '../strings.js';
import type { Advice } from '../surveys/advice.js';
import { SeveritySign } from './SeveritySign.js';

const say = strings.advice;

interface AdviceListProps {
  advice: Advice;
  id?: string;
  /** What the advice stands under: the rest of its path is shown, so that one knows what it is about. */
  under?: string;
}

/** What is unwise here and what to do, with a button where that can be done for its author. */
export function AdviceList({ advice: { findings, isFresh, apply }, id, under }: AdviceListProps) {
  if (!findings.length) return null;
  return (
    <ul class="advice" id={id}>
      {findings.map(({ rule, severity, path, message, fix }) => (
        <li key={`${rule} ${path} ${message}`} class={severity}>
          <p>
            <SeveritySign severity={severity} />
            <strong>{say.severity[severity]}</strong>{' '}
            {under !== undefined && path.length > under.length && (
              <span class="meta">{path.slice(under.length).replace(/^\./, '')}</span>
            )}{' '}
            {sentence(message)}
          </p>
          {fix && (
            <button
              type="button"
              class="button"
              aria-disabled={!isFresh}
              onClick={({ currentTarget }) => {
                if (!isFresh) return;
                apply(fix);
                focusNear(currentTarget);
              }}
            >
              {say.apply(fix.description)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The button goes with what it mended, and focus must not fall back to the top of the page. */
function focusNear(button: HTMLElement): void {
  const home = button.closest('.field, .question, .editor');
  home?.querySelector<HTMLElement>('textarea, input')?.focus();
}
