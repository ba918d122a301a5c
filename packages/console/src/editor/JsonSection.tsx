import { signal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { CopyButton } from '../parts/CopyButton.js';
import { isWithin } from '../surveys/advice.js';
import { useEditing } from './editing.js';
import { type JsonMark, jsonMarks } from './jsonMarks.js';
import { readJson } from './jsonPlaces.js';
import { jsonStrings as say } from './jsonStrings.js';
import { type JsonText, jsonOf, shownText } from './jsonText.js';
import { isSurveyShaped } from './surveyShape.js';

/** What was typed, by survey. It outlives the screen, because a text that cannot be read is nowhere else. */
const typed = signal<ReadonlyMap<string, JsonText>>(new Map());

/** The survey as JSON, in step with the form. Nothing typed is lost; what cannot be read yet is not saved yet. */
export function JsonSection() {
  const { survey, path, findings, advice, change, canWrite, shown } = useEditing();
  const kept = typed.value.get(survey.id);
  const { text, isBehind } = shownText(kept, survey);
  const said = [...findings, ...advice.findings].filter((one) => isWithin(one.path, path));
  const marks = jsonMarks(text, { survey: survey.id, path, said });
  const area = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  useEffect(() => shown.add(path), [shown, path]);

  function write(next: string): void {
    const read = readJson(next);
    const said =
      read.ok && isSurveyShaped(read.value) && read.value.id === survey.id ? read.value : undefined;
    typed.value = new Map(typed.peek()).set(survey.id, { text: next, survey: said ?? survey });
    if (said) change(() => said); // the collector checks the rest of it
  }
  function release(): void {
    const others = new Map(typed.peek());
    others.delete(survey.id);
    typed.value = others;
  }
  function goTo({ at }: JsonMark): void {
    area.current?.focus();
    area.current?.setSelectionRange(at, at);
    const lineHeight = (area.current?.scrollHeight ?? 0) / text.split('\n').length;
    const line = text.slice(0, at).split('\n').length;
    if (area.current) area.current.scrollTop = Math.max(0, (line - 4) * lineHeight);
  }

  return (
    <section class="json" aria-label={say.title}>
      <p class="lead">{say.lead}</p>
      {isBehind && (
        <p class="problem" role="alert">
          {say.behind}{' '}
          <button type="button" class="link" onClick={release}>
            {say.takeForm}
          </button>
        </p>
      )}
      <div class="json-field">
        <LineNumbers text={text} marks={marks} />
        <textarea
          ref={area}
          aria-label={say.title}
          aria-describedby={note}
          aria-invalid={marks.some(({ isWrong }) => isWrong)}
          spellcheck={false}
          autocapitalize="none"
          wrap="off"
          readOnly={!canWrite}
          rows={text.split('\n').length + 1}
          value={text}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </div>
      <ol class="json-marks" id={note} aria-label={say.said} aria-live="polite">
        {marks.map((mark) => (
          <li key={`${mark.at} ${mark.message}`} class={mark.isWrong ? 'problem' : ''}>
            <button type="button" class="link" onClick={() => goTo(mark)}>
              {say.at(mark.line, mark.column)}
            </button>{' '}
            {mark.where && <span class="meta">{mark.where}</span>} {mark.message}
          </li>
        ))}
      </ol>
      <p class="row">
        <CopyButton text={jsonOf(survey)} what={say.title} />
      </p>
    </section>
  );
}

function LineNumbers({ text, marks }: { text: string; marks: readonly JsonMark[] }) {
  const wrong = new Set(marks.filter(({ isWrong }) => isWrong).map(({ line }) => line));
  return (
    <ol class="line-numbers" aria-hidden="true">
      {Array.from({ length: text.split('\n').length }, (_, index) => (
        <li key={index} class={wrong.has(index + 1) ? 'wrong' : ''}>
          {index + 1}
        </li>
      ))}
    </ol>
  );
}
