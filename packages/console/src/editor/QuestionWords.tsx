import { limits } from '@cairn/schema/wire';
import { useEffect } from 'preact/hooks';
import type { AuthoredQuestion } from '../api/types.js';
import { Field } from '../parts/Field.js';
import { adviceAt } from '../surveys/advice.js';
import { findingsAt } from '../surveys/findingsAt.js';
import { type WordField, wordFields } from '../surveys/wordFields.js';
import { useEditing } from './editing.js';

interface QuestionWordsProps {
  question: AuthoredQuestion;
  /** Where the question stands in the document: `surveys[0].questions[1]`. */
  path: string;
  onChange: (change: (before: AuthoredQuestion) => AuthoredQuestion) => void;
}

/** Whatever is written under the question, but options and rows, which are lists of their own. */
export function QuestionWords({ question, path, onChange }: QuestionWordsProps) {
  const fields = wordFields(question).filter(({ key }) => !/^(options|rows)\./.test(key));
  if (!fields.length) return null;
  return (
    <div class="ends">
      {fields.map((field) => (
        <Words key={field.key} field={field} path={`${path}.${field.path}`} onChange={onChange} />
      ))}
    </div>
  );
}

interface WordsProps extends Pick<QuestionWordsProps, 'path' | 'onChange'> {
  field: WordField;
}

function Words({ field, path, onChange }: WordsProps) {
  const { findings, advice, shown } = useEditing();
  useEffect(() => shown.add(path), [shown, path]);
  return (
    <Field
      label={field.label}
      value={field.value}
      {...(field.usual !== undefined && { placeholder: field.usual })}
      maxLength={limits.maxTextChars}
      problems={findingsAt(findings, path)}
      advice={adviceAt(advice, path)}
      onInput={(text) => onChange((before) => field.write(before, text))}
    />
  );
}
