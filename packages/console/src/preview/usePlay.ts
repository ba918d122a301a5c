import type { AnswerValue, Manifest, ManifestSurvey } from '@cairn/schema/wire';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FromFrame, Progress, Scene, ToFrame } from './frameMessages.js';
import { keptProgress, nextOf } from './keptProgress.js';
import { directionOf } from './localesOf.js';
import type { Look } from './look.js';
import { openTo } from './openTo.js';
import type { Attributes } from './visitor.js';

export interface Play {
  frame: RefObject<HTMLIFrameElement | null>;
  /** What was answered in the frame so far. */
  progress: Progress;
  /** How it came to its end there; undefined while it asks. */
  end: 'answered' | 'dismissed' | undefined;
  /** Whether anything of the survey is to be seen. */
  isShown: boolean;
  /** Goes to where these answers lead; with none, back to the start. */
  jump: (answers: Progress['answers']) => void;
}

export interface Played {
  manifest: Manifest;
  survey: ManifestSurvey;
  look: Look;
  attributes: Attributes;
}

const nothingSaid: Progress = { answers: {} };

/** Plays a survey in the frame, again whenever it or its look has changed, from where its answers had led. */
export function usePlay(played: Played): Play {
  const frame = useRef<HTMLIFrameElement>(null);
  const [progress, setProgress] = useState(nothingSaid);
  const [end, setEnd] = useState<Play['end']>();
  const [isShown, setShown] = useState(false);
  const [start, setStart] = useState(0);
  const [loads, setLoads] = useState(0);
  const now = useRef({ turn: 0, start, progress, isOpen: false });
  const stage = stageOf(played);
  const key = JSON.stringify(stage);

  function report(message: FromFrame): void {
    if (message.cairn === 'ready') setLoads((times) => times + 1);
    else if (message.turn === now.current.turn) follow(message);
  }

  function follow(message: Exclude<FromFrame, { cairn: 'ready' }>): void {
    switch (message.cairn) {
      case 'shown':
        now.current.isOpen ||= message.isOpen;
        setShown(true);
        break;
      case 'progress':
        keep(message);
        break;
      case 'answered':
        keep({ answers: { ...now.current.progress.answers, ...byQuestion(message.answers) } });
        if (message.isComplete) setEnd('answered');
        break;
      case 'dismissed':
        setEnd('dismissed');
    }
  }

  function keep({ answers, typed }: Progress): void {
    now.current.progress = { answers, ...(typed !== undefined && { typed }) };
    setProgress(now.current.progress);
  }

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FromFrame>) => {
      if (source !== null && source === frame.current?.contentWindow) report(data);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);

  useEffect(() => {
    const to = frame.current?.contentWindow;
    if (!loads || !to) return;
    const { turn, start: begun, isOpen } = now.current;
    keep(keptProgress(played.survey, now.current.progress));
    const isCalm = turn > 0 && begun === start;
    now.current = { ...now.current, turn: turn + 1, start };
    setEnd(undefined);
    const scene = { ...stage, turn: turn + 1, progress: now.current.progress, isCalm, isOpen };
    // The frame has an origin of its own, which has no name to send to; our policy lets nothing else into it.
    to.postMessage({ cairn: 'show', scene } satisfies ToFrame, '*');
  }, [key, start, loads]);

  const jump = (answers: Progress['answers']) => {
    now.current.progress = { answers };
    now.current.isOpen = Object.keys(answers).length > 0;
    setStart((times) => times + 1);
  };
  // Whoever goes to the thanks answers nothing more that the SDK would tell of.
  const isOver = !nextOf(played.survey, progress.answers, { attribute: played.attributes });
  return { frame, progress, end: end ?? (isOver ? 'answered' : undefined), isShown, jump };
}

/** What of a scene follows from the draft and the address. */
function stageOf({ manifest, survey, look, attributes }: Played) {
  const { locale = manifest.locale, variant, device, scheme } = look;
  return {
    survey: survey.id,
    manifest: openTo(manifest, survey, variant),
    touchpoint: survey.touchpoints[0] ?? '',
    ...{ locale, device, scheme, attributes },
    direction: look.direction ?? directionOf(locale),
  } satisfies Partial<Scene>;
}

function byQuestion(answers: readonly { question: string; value: AnswerValue }[]) {
  return Object.fromEntries(answers.map(({ question, value }) => [question, value]));
}
