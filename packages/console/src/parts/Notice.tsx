import type { ComponentChildren } from 'preact';
import { strings } from '../strings.js';

interface NoticeProps {
  title?: string;
  children?: ComponentChildren;
  /** `calm` informs, `problem` says that something has to be done. */
  tone?: 'calm' | 'problem';
}

/** Says something in place, where it matters. */
export function Notice({ title, children, tone = 'calm' }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}

interface FailedProps {
  message: string;
  again: () => void;
  /** What the button says, where trying again is not all that it does. */
  act?: string;
}

/** A load that failed, with the way to repeat it. */
export function Failed({ message, again, act = strings.tryAgain }: FailedProps) {
  return (
    <Notice tone="problem">
      <p>{message}</p>
      <button type="button" class="button" onClick={again}>
        {act}
      </button>
    </Notice>
  );
}
