import { endLabels, limits } from '@cairn/schema/wire';
import type { AuthoredQuestion, AuthoredSurvey, Finding } from '../api/types.js';
import { scaleOfAuthored } from '../responses/answerView.js';
import { strings } from '../strings.js';
import { withLabel, withOptional } from '../surveys/edit.js';
import { findingsAt } from '../surveys/findingsAt.js';
import { logicText } from '../surveys/logicText.js';
import { Field } from './Field.js';
import { ScalePicture } from './ScalePicture.js';

const say = strings.editor;

interface QuestionEditorProps {
  survey: AuthoredSurvey;
  question: AuthoredQuestion;
  /** Where the question stands in the document, `surveys[0].questions[1]`. */
  path: string;
  findings: readonly Finding[];
  onChange: (change: (before: AuthoredQuestion) => AuthoredQuestion) => void;
}

/** The words of one question: what is asked and what stands at the ends of its scale. */
export function QuestionEditor({ survey, question, path, findings, onChange }: QuestionEditorProps) {
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
        onInput={(text) => onChange((before) => ({ ...before, text }))}
      />
      <ScalePicture question={question} />
      <Ends question={question} path={path} findings={findings} onChange={onChange} />
      {next.length > 0 && (
        <p class="logic">
          <span class="meta">{say.next}</span> {next.join('; ')}.
        </p>
      )}
    </section>
  );
}

function Ends({ question, path, findings, onChange }: Omit<QuestionEditorProps, 'survey'>) {
  if (question.type === 'text') {
    return (
      <Field
        label={say.placeholder}
        value={question.placeholder ?? ''}
        maxLength={limits.maxTextChars}
        problems={findingsAt(findings, `${path}.placeholder`)}
        onInput={(text) =>
          onChange((before) => (before.type === 'text' ? withOptional(before, 'placeholder', text) : before))
        }
      />
    );
  }
  const scale = scaleOfAuthored(question);
  if (!scale) return null;
  const usual = endLabels(scale.name);
  return (
    <div class="ends">
      {(['low', 'high'] as const).map((end) => (
        <Field
          key={end}
          label={say[end](end === 'low' ? scale.min : scale.max)}
          value={question.labels?.[end] ?? usual[end]}
          placeholder={usual[end]}
          maxLength={limits.maxTextChars}
          problems={findingsAt(findings, `${path}.labels.${end}`)}
          onInput={(text) => onChange((before) => withLabel(before, end, text, usual))}
        />
      ))}
    </div>
  );
}
