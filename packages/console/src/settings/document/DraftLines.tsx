import { useState } from 'preact/hooks';
import { LinesField } from '../LinesField.js';

interface DraftLinesProps {
  label: string;
  hint: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}

/** A list of the draft, one on each line; a line that is only begun is not written. */
export function DraftLines({ label, hint, lines, onChange }: DraftLinesProps) {
  const [typed, setTyped] = useState<string>();
  const isOwn = typed !== undefined && linesIn(typed).join('\n') === lines.join('\n');
  return (
    <LinesField
      {...{ label, hint }}
      value={isOwn ? typed : lines.join('\n')}
      problem={undefined}
      onInput={(text) => {
        setTyped(text);
        onChange(linesIn(text));
      }}
    />
  );
}

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
