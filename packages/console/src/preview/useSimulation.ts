import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/apiError.js';
import { getPublished, type Simulated, type SimulationWish, simulateDocument } from '../api/simulateApi.js';
import type { AuthoredDocument } from '../api/types.js';
import { withLive } from './asked.js';

export interface SimulationResult {
  draft: Simulated;
  /** Undefined when nothing is published, or nothing of it is live. */
  published: Simulated | undefined;
  /** What it was asked with, so that one sees when the draft has moved on. */
  document: AuthoredDocument;
  wish: Omit<SimulationWish, 'document'>;
}

export type Simulating =
  | { is: 'idle' }
  | { is: 'running'; at: 'published' | 'draft' }
  | { is: 'failed'; message: string };

export interface Simulation {
  state: Simulating;
  result: SimulationResult | undefined;
  run: (document: AuthoredDocument, wish: SimulationResult['wish']) => Promise<void>;
  cancel: () => void;
}

/** Simulates what is published, then the draft, with the same visitors: what differs comes from the document. */
export function useSimulation(project: string, survey: string): Simulation {
  const [state, setState] = useState<Simulating>({ is: 'idle' });
  const [result, setResult] = useState<SimulationResult>();
  const running = useRef<AbortController | undefined>(undefined);
  const cancel = () => {
    running.current?.abort();
    setState({ is: 'idle' });
  };
  useEffect(() => () => running.current?.abort(), []);

  async function run(document: AuthoredDocument, wish: SimulationResult['wish']): Promise<void> {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    try {
      setState({ is: 'running', at: 'published' });
      const live = await getPublished(project, stop.signal);
      const asks = live?.surveys?.some(({ status }) => status === 'live');
      const published =
        live && asks ? await simulateDocument(project, { ...wish, document: live }, stop.signal) : undefined;
      setState({ is: 'running', at: 'draft' });
      const draft = await simulateDocument(
        project,
        { ...wish, document: withLive(document, survey) },
        stop.signal,
      );
      setResult({ draft, published, document, wish });
      setState({ is: 'idle' });
    } catch (error) {
      if (stop.signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      setState({ is: 'failed', message: error.message });
    }
  }
  return { state, result, run, cancel };
}
