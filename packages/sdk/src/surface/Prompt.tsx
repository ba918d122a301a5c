import type { ManifestQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import { Cross } from './icons.js';
import { Scale } from './Scale.js';
import type { Words } from './words.js';

/** What is on the card now. */
export type View =
  | {
      kind: 'question';
      question: ManifestQuestion;
      at: number;
      of: number;
      value: number | string | null;
    }
  /** One line that is about to go: the thanks, or what "not now" leads to. */
  | { kind: 'line'; text: string; canForbid: boolean };

export interface PromptProps {
  view: View;
  words: Words;
  isInline: boolean;
  on: PromptActions;
}

export interface PromptActions {
  select(value: number | string): void;
  confirm(value: number | string | null): void;
  back(): void;
  close(): void;
  later(): void;
  never(): void;
}

/** The card: one question, its scale or field, and always a way out. */
export function Prompt(props: PromptProps): VNode {
  const { view, words, isInline, on } = props;
  const titleId = 'question';
  const frame = {
    class: isInline ? 'card inline' : 'card',
    role: isInline ? ('group' as const) : ('dialog' as const),
    'aria-labelledby': titleId,
  };
  return (
    <div {...frame} tabIndex={-1}>
      {!isInline && (
        <button type="button" class="close" aria-label={words.close} onClick={on.close}>
          <Cross />
        </button>
      )}
      {view.kind === 'line' ? (
        <p id={titleId} class="line">
          {view.text}
          {view.canForbid && (
            <button type="button" class="quiet" onClick={on.never}>
              {words.neverAgain}
            </button>
          )}
        </p>
      ) : (
        <Ask key={view.question.id} {...props} view={view} titleId={titleId} />
      )}
    </div>
  );
}

type AskProps = PromptProps & { view: Extract<View, { kind: 'question' }>; titleId: string };

function Ask({ view, words, on, titleId, isInline }: AskProps): VNode {
  const { question, value, at, of } = view;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // Enter on a radio submits too, even before anything is chosen: only "Skip" skips.
        if (isGiven(value)) on.confirm(value);
      }}
    >
      <h2 id={titleId}>{question.text}</h2>
      {question.kind === 'scale' ? (
        <Scale
          question={question}
          labelledBy={titleId}
          value={typeof value === 'number' ? value : undefined}
          words={words}
          onSelect={on.select}
          onConfirm={on.confirm}
        />
      ) : (
        <textarea
          aria-labelledby={titleId}
          rows={question.size === 'long' ? 3 : 1}
          maxLength={question.maxChars}
          {...(question.placeholder && { placeholder: question.placeholder })}
          value={typeof value === 'string' ? value : ''}
          onInput={(event) => on.select(event.currentTarget.value)}
        />
      )}
      <div class="foot">
        {of > 1 && <Stones at={at} of={of} words={words} />}
        {at > 1 ? (
          <button type="button" class="quiet" onClick={on.back}>
            {words.back}
          </button>
        ) : (
          !isInline && (
            <button type="button" class="quiet" onClick={on.later}>
              {words.notNow}
            </button>
          )
        )}
        {at > 1 && !question.required && (
          <button type="button" class="quiet" onClick={() => on.confirm(null)}>
            {words.skip}
          </button>
        )}
        {(question.kind === 'text' || isGiven(value)) && (
          <button type="submit" class="send" disabled={!isGiven(value)}>
            {at < of && question.kind === 'scale' ? words.next : words.send}
          </button>
        )}
      </div>
    </form>
  );
}

function isGiven(value: number | string | null): value is number | string {
  return typeof value === 'string' ? value.trim() !== '' : value !== null;
}

/** Progress as small stones, one per question. */
function Stones({ at, of, words }: { at: number; of: number; words: Words }): VNode {
  return (
    <span class="stones" role="img" aria-label={words.progress(at, of)}>
      {Array.from({ length: of }, (_, index) => (
        <i key={index} class={index < at ? 'passed' : ''} />
      ))}
    </span>
  );
}
