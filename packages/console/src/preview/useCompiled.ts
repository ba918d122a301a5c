import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { previewDocument } from '../api/previewApi.js';
import type { AuthoredDocument } from '../api/types.js';
import { later } from '../state/later.js';
import { type Compiling, createCompiling } from './createCompiling.js';

export interface WhatIsPreviewed {
  project: string;
  /** The draft as it stands; followed letter by letter. */
  document: ReadonlySignal<AuthoredDocument>;
  /** The survey that is looked at, by its id. */
  survey: string;
}

/** The draft as visitors would get it, for as long as the part is on the screen. */
export function useCompiled({ project, document, survey }: WhatIsPreviewed): Compiling | undefined {
  const [compiling, setCompiling] = useState<Compiling>();
  useEffect(() => {
    const compile = (written: AuthoredDocument, signal: AbortSignal) =>
      previewDocument(project, { document: written, survey }, signal);
    const started = createCompiling(document, { compile, later });
    setCompiling(started);
    return started.stop;
  }, [project, document, survey]);
  return compiling;
}
