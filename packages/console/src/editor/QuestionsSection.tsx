import { limits } from '@cairn/schema/wire';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AuthoredSurvey } from '../api/types.js';
import { strings } from '../strings.js';
import { rebase } from '../surveys/rebase.js';
import { AddQuestion } from './AddQuestion.js';
import { useEditing } from './editing.js';
import { Flow } from './Flow.js';
import { fieldStrings } from './fieldStrings.js';
import { IconButton } from './IconButton.js';
import { QuestionCard } from './QuestionCard.js';
import { movedQuestion, withoutQuestion } from './questionList.js';
import { questionStrings as say } from './questionStrings.js';
import { TextAt } from './TextAt.js';

interface Removed {
  text: string;
  before: AuthoredSurvey;
  after: AuthoredSurvey;
}

/** The questions in their order, with their words, their logic, and the line of thanks after them. */
export function QuestionsSection() {
  const { survey, document, change } = useEditing();
  const [removed, setRemoved] = useState<Removed>();
  const [told, setTold] = useState('');
  const [dragged, setDragged] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | undefined>(undefined);
  const { questions } = survey;

  useLayoutEffect(() => {
    if (!focusNext.current) return;
    list.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = undefined;
  });

  function move(id: string, to: number, way?: 'up' | 'down'): void {
    change((before) => movedQuestion(before, id, to));
    const text = questions.find((one) => one.id === id)?.text ?? id;
    setTold(fieldStrings.moved(say.question(text), to + 1, questions.length));
    // What is moved in the page loses the focus, and whoever moves by keyboard goes on from the same button.
    if (way) focusNext.current = `[id="question-${id}"] [data-way="${way}"] button`;
  }

  function remove(id: string): void {
    const question = questions.find((one) => one.id === id);
    if (!question) return;
    const after = withoutQuestion(survey, id);
    setRemoved({ text: question.text, before: survey, after });
    change(() => after);
    focusNext.current = '.undo button';
  }

  return (
    <div class="questions" ref={list}>
      {questions.length > 1 && <Flow survey={survey} document={document} />}
      <ol class="question-list">
        {questions.map((question, index) => (
          <li
            key={question.id}
            class={`drop ${dragged === question.id ? 'dragged' : ''}`}
            onDragOver={(event) => dragged && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged) move(dragged, index);
              setDragged(undefined);
            }}
          >
            <QuestionCard
              question={question}
              index={index}
              tools={
                <QuestionTools
                  {...{ index, last: questions.length - 1 }}
                  onDrag={(isDragged) => setDragged(isDragged ? question.id : undefined)}
                  onMove={(to, way) => move(question.id, to, way)}
                  onRemove={() => remove(question.id)}
                />
              }
            />
          </li>
        ))}
      </ol>
      {removed && (
        <p class="undo" role="status">
          {fieldStrings.removed(say.question(removed.text))}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              // Whatever was changed since stays.
              change((now) => rebase(removed.after, removed.before, now));
              setRemoved(undefined);
            }}
          >
            {fieldStrings.undo}
          </button>
        </p>
      )}
      <p class="unseen" role="status">
        {told}
      </p>
      {questions.length < limits.maxQuestions ? (
        <AddQuestion />
      ) : (
        <p class="few">{say.full(limits.maxQuestions)}</p>
      )}
      <section class="question">
        <TextAt at={['thanks']} label={strings.editor.thanks} hint={strings.editor.thanksHint} />
      </section>
    </div>
  );
}

interface QuestionToolsProps {
  index: number;
  last: number;
  onDrag: (isDragged: boolean) => void;
  onMove: (to: number, way: 'up' | 'down') => void;
  onRemove: () => void;
}

/** Moves and removes a question: by hand on the grip, by keyboard on the buttons. */
function QuestionTools({ index, last, onDrag, onMove, onRemove }: QuestionToolsProps) {
  const { canWrite } = useEditing();
  const what = say.nth(index + 1);
  if (!canWrite) return null;
  return (
    <span class="order">
      <span
        class="grip"
        draggable
        title={say.drag}
        aria-hidden="true"
        onDragStart={({ dataTransfer, currentTarget }) => {
          const card = currentTarget.closest('.question');
          if (card) dataTransfer?.setDragImage(card, 24, 24);
          dataTransfer?.setData('text/plain', what); // Firefox drags nothing that has no data
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        ⠿
      </span>
      <span data-way="up">
        <IconButton
          label={fieldStrings.up(what)}
          sign="↑"
          isOff={index === 0}
          act={() => onMove(index - 1, 'up')}
        />
      </span>
      <span data-way="down">
        <IconButton
          label={fieldStrings.down(what)}
          sign="↓"
          isOff={index === last}
          act={() => onMove(index + 1, 'down')}
        />
      </span>
      <IconButton label={fieldStrings.remove(what)} sign="×" isOff={last === 0} act={onRemove} />
    </span>
  );
}
