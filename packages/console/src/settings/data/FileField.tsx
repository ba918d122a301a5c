import { useId } from 'preact/hooks';

interface FileFieldProps {
  label: string;
  hint?: string;
  accept: string;
  onRead: (text: string, name: string) => Promise<void>;
}

/** A file that is read here, in the browser, and goes nowhere by being chosen. */
export function FileField({ label, hint, accept, onRead }: FileFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void file.text().then((text) => onRead(text, file.name));
        }}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
