import { limits } from '@cairn/schema/wire';
import type { AuthoredQuestion, AuthoredSurvey, Finding } from '../api/types.js';
import { strings } from '../strings.js';
import { type Advice, adviceAt, adviceUnder } from '../surveys/advice.js';
import { findingsAt } from '../surveys/findingsAt.js';
import { logicText } from '../surveys/logicText.js';
import { wordFields } from '../surveys/wordFields.js';
import { AdviceList } from './AdviceList.js';
import { Field } from './Field.js';
import { ScalePicture } from './ScalePicture.js';

const say = strings.editor;

interface QuestionEditorProps {
  survey: AuthoredSurvey;
  question: AuthoredQuestion;
  /** Where the question stands in the document, `surveys[0].questions[1]`. */
  path: string;
  findings: readonly Finding[];
  advice: Advice;
  /** Places that a field of the screen stands for. */
  shown: ReadonlySet<string>;
  onChange: (change: (before: AuthoredQuestion) => AuthoredQuestion) => void;
}

/** The words of one question: what is asked, and what stands under it. */
export function QuestionEditor({
  survey,
  question,
  path,
  findings,
  advice,
  shown,
  onChange,
}: QuestionEditorProps) {
  const at = survey.questions.indexOf(question) + 1;
  const next = logicText(question, survey);
  return (
    <section class="question" aria-label={say.question(at, survey.questions.length)}>
      <header>
        <h2>{say.question(at, survey.questions.length)}</h2>
        <p class="meta">{say.asks[question.type]}</p>
      </header>
      <Field
        label={say.text}
        lines="several"
        value={question.text}
        maxLength={limits.maxTextChars}
        problems={findingsAt(findings, `${path}.text`)}
        advice={adviceAt(advice, `${path}.text`)}
        onInput={(text) => onChange((before) => ({ ...before, text }))}
      />
      <ScalePicture question={question} />
      <Words question={question} path={path} findings={findings} advice={advice} onChange={onChange} />
      <AdviceList advice={adviceUnder(advice, path, (at) => shown.has(at))} under={path} />
      {next.length > 0 && (
        <p class="logic">
          <span class="meta">{say.next}</span> {next.join('; ')}.
        </p>
      )}
    </section>
  );
}

/** Whatever is written under the question: ends of a scale, options, rows, what is agreed to. */
function Words({
  question,
  path,
  findings,
  advice,
  onChange,
}: Omit<QuestionEditorProps, 'survey' | 'shown'>) {
  const fields = wordFields(question);
  if (!fields.length) return null;
  return (
    <div class="ends">
      {fields.map((field) => (
        <Field
          key={field.key}
          label={field.label}
          value={field.value}
          {...(field.usual !== undefined && { placeholder: field.usual })}
          maxLength={limits.maxTextChars}
          problems={findingsAt(findings, `${path}.${field.path}`)}
          advice={adviceAt(advice, `${path}.${field.path}`)}
          onInput={(text) => onChange((before) => field.write(before, text))}
        />
      ))}
    </div>
  );
}
