import { useState } from 'preact/hooks';
import { ApiError } from '../api/apiError.js';
import { sentence } from '../format.js';

/** Why a form was not taken; `field` when it is about one of them. */
export interface Refused {
  field: string | undefined;
  message: string;
}

/** Sends a form once at a time, and keeps why it was refused until the next try. */
export function useSubmit(send: () => Promise<void>): {
  isSending: boolean;
  refused: Refused | undefined;
  submit: () => Promise<void>;
} {
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<Refused>();

  async function submit(): Promise<void> {
    if (isSending) return;
    setSending(true);
    setRefused(undefined);
    try {
      await send();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefused(refusedBy(error));
    }
    setSending(false);
  }
  return { isSending, refused, submit };
}

/** What is wrong with a field begins with its name, which the label beside it says already. */
export function refusedBy({ code, message }: Pick<ApiError, 'code' | 'message'>): Refused {
  const [, name, rest] = /^(\w+): (.+)$/s.exec(message) ?? [];
  if (code !== 'invalid' || !name || !rest) return { field: undefined, message };
  return { field: name.charAt(0).toLowerCase() + name.slice(1), message: sentence(rest) };
}
