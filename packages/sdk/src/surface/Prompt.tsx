import type { AnswerValue, ManifestQuestion } from '@cairn/schema/wire';
import type { VNode } from 'preact';
import { filled } from '../languages/filled.js';
import type { FieldWords, Words } from '../languages/Words.js';
import type { FieldPart } from './field.js';
import { Cross } from './icons.js';

/** What is on the card now. */
export type View =
  | {
      kind: 'question';
      question: ManifestQuestion;
      part: FieldPart;
      at: number;
      of: number;
      value: AnswerValue | undefined;
      /** What is still missing, said after an attempt to send. */
      problem?: string | undefined;
    }
  /** One line that is about to go: the thanks, or what "not now" leads to. */
  | { kind: 'line'; text: string; canForbid: boolean };

export interface PromptProps {
  view: View;
  words: Words;
  fieldWords: FieldWords | undefined;
  locale: string;
  isInline: boolean;
  on: PromptActions;
}

export interface PromptActions {
  select(value: AnswerValue): void;
  /** Undefined when nothing was chosen or written yet. */
  confirm(value: AnswerValue | undefined): void;
  skip(): void;
  back(): void;
  close(): void;
  later(): void;
  never(): void;
}

/** The card: one question, its scale or field, and always a way out. */
export function Prompt(props: PromptProps): VNode {
  const { view, words, isInline, on } = props;
  const titleId = 'question';
  const frame = { role: isInline ? ('group' as const) : ('dialog' as const), 'aria-labelledby': titleId };
  return (
    <div class={isInline ? 'card inline' : 'card'} {...frame} tabindex={-1}>
      {!isInline && (
        <button type="button" class="close" aria-label={words.close} onClick={on.close}>
          <Cross />
        </button>
      )}
      {view.kind === 'line' ? (
        <p id={titleId} class="line">
          {view.text}
          {view.canForbid && <Quiet text={words.neverAgain} onClick={on.never} />}
        </p>
      ) : (
        <Ask key={view.question.id} {...props} view={view} titleId={titleId} />
      )}
    </div>
  );
}

type AskProps = PromptProps & { view: Extract<View, { kind: 'question' }>; titleId: string };

function Ask({ view, words, fieldWords, locale, on, titleId, isInline }: AskProps): VNode {
  const { question, value, at, of, part, problem } = view;
  const { Field } = part;
  const isScale = question.kind === 'scale';
  const isStatement = question.kind === 'statement';
  const problemId = problem && 'problem';
  return (
    // Enter on a radio submits even before anything is chosen: only "Skip" skips.
    <form onSubmit={(event) => event.preventDefault()}>
      <h2 id={titleId}>{question.text}</h2>
      <Field
        question={question}
        labelledBy={titleId}
        describedBy={problemId}
        value={value}
        words={words}
        fieldWords={fieldWords}
        locale={locale}
        onSelect={on.select}
        onConfirm={on.confirm}
      />
      {problem && (
        <p id={problemId} class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="foot">
        {of > 1 && <Stones at={at} of={of} words={words} />}
        {at > 1 ? (
          <Quiet text={words.back} onClick={on.back} />
        ) : (
          !isInline && <Quiet text={words.notNow} onClick={on.later} />
        )}
        {at > 1 && !question.required && !isStatement && <Quiet text={words.skip} onClick={on.skip} />}
        {(!isScale || value !== undefined) && (
          <button
            type="submit"
            class="send"
            disabled={question.kind === 'text' && !`${value ?? ''}`.trim()}
            onClick={(event) => {
              // Enter in a field clicks it too. A sandboxed frame may not submit, so no form is ever told to.
              event.preventDefault();
              on.confirm(value);
            }}
          >
            {at < of ? words.next : isStatement ? words.close : words.send}
          </button>
        )}
      </div>
    </form>
  );
}

function Quiet({ text, onClick }: { text: string; onClick(): void }): VNode {
  return (
    <button type="button" class="quiet" onClick={onClick}>
      {text}
    </button>
  );
}

/** Progress as small stones, one per question. */
function Stones({ at, of, words }: { at: number; of: number; words: Words }): VNode {
  return (
    <span class="stones" role="img" aria-label={filled(words.progress, { at, of })}>
      {[...Array(of)].map((_, index) => (
        <i key={index} class={index < at ? 'passed' : ''} />
      ))}
    </span>
  );
}
