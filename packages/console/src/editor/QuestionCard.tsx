import { limits } from '@cairn/schema/wire';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { AuthoredQuestion } from '../api/types.js';
import { ScalePicture } from '../parts/ScalePicture.js';
import { strings } from '../strings.js';
import { editQuestion } from '../surveys/edit.js';
import { logicText } from '../surveys/logicText.js';
import { CheckAt } from './CheckAt.js';
import { placePath, useEditing } from './editing.js';
import { freshWordsIn } from './freshWords.js';
import { LogicEditor } from './LogicEditor.js';
import { More } from './More.js';
import { changedType, questionTypes } from './newQuestion.js';
import { QuestionDetails } from './QuestionDetails.js';
import { QuestionWords } from './QuestionWords.js';
import { questionStrings as say } from './questionStrings.js';
import { RestOf } from './RestOf.js';
import { RowsAt } from './RowsAt.js';
import type { Keys } from './setIn.js';
import { TextAt } from './TextAt.js';

interface QuestionCardProps {
  question: AuthoredQuestion;
  /** Its place in the survey, from 0. */
  index: number;
  /** The buttons that move and remove it. */
  tools?: ComponentChildren;
}

/** One question: what is asked, how, the words under it, and what follows. */
export function QuestionCard({ question, index, tools }: QuestionCardProps) {
  const { survey, path, change } = useEditing();
  const at: Keys = ['questions', index];
  const here = placePath(path, at);
  const edit = (to: (before: AuthoredQuestion) => AuthoredQuestion) =>
    change((before) => editQuestion(before, question.id, to));
  const title = strings.editor.question(index + 1, survey.questions.length);
  return (
    <section class="question" aria-label={title} id={`question-${question.id}`}>
      <header>
        <h2>{title}</h2>
        {tools}
      </header>
      <TextAt at={[...at, 'text']} label={strings.editor.text} lines="several" isRequired />
      <ScalePicture question={question} />
      <QuestionWords question={question} path={here} onChange={edit} />
      {(question.type === 'choice' || question.type === 'choices') && (
        <RowsAt at={[...at, 'options']} kind="options" most={limits.maxOptions} least={2} />
      )}
      {question.type === 'matrix' && (
        <RowsAt at={[...at, 'rows']} kind="rows" most={limits.maxRows} least={1} />
      )}
      <RestOf keys={at} />
      <More
        about={detailFields.map((field) => [...at, field])}
        summary={
          <>
            {say.details} <span class="meta">{strings.editor.asks[question.type]}</span>
          </>
        }
      >
        <div class="fields">
          <TypeChoice question={question} onChange={edit} />
          <QuestionDetails question={question} at={at} />
          <CheckAt at={[...at, 'required']} label={say.required} hint={say.requiredHint} />
        </div>
      </More>
      <More
        about={[[...at, 'logic']]}
        summary={
          <>
            {say.logic} <LogicSummary question={question} />
          </>
        }
      >
        <LogicEditor question={question} at={index} />
      </More>
    </section>
  );
}

/** Fields of a question that are folded away with how it asks. */
const detailFields = [
  ...['type', 'scale', 'look', 'good', 'required', 'notApplicable', 'other', 'shuffle', 'most'],
  ...['size', 'maxChars', 'fields', 'link', 'code'],
];

function LogicSummary({ question }: { question: AuthoredQuestion }) {
  const { survey } = useEditing();
  const next = logicText(question, survey);
  return <span class="meta logic">{next.join('; ')}</span>;
}

interface TypeChoiceProps {
  question: AuthoredQuestion;
  onChange: (to: (before: AuthoredQuestion) => AuthoredQuestion) => void;
}

function TypeChoice({ question, onChange }: TypeChoiceProps) {
  const id = useId();
  const { document } = useEditing();
  const words = freshWordsIn(document.settings?.locale ?? 'en');
  return (
    <div class="field">
      <label for={id}>{say.type}</label>
      <select
        id={id}
        value={question.type}
        onChange={({ currentTarget: { value } }) => {
          const type = questionTypes.find((one) => one === value);
          if (type) onChange((before) => changedType(before, type, words));
        }}
      >
        {questionTypes.map((type) => (
          <option key={type} value={type}>
            {strings.editor.asks[type]}
          </option>
        ))}
      </select>
    </div>
  );
}
