import type { Outcome } from '../api.js';
import type { Kernel, PromptRequest } from '../kernel.js';
import { adapted } from './adapted.js';
import { alone } from './alone.js';
import { converse, type Guard } from './converse.js';
import { draftStore } from './drafts.js';
import { isLegible } from './isLegible.js';
import { partOf } from './parts.js';
import { createStage } from './stage.js';

/** Shows one survey, and resolves with what became of it. Whatever the first question needs is loaded together. */
export async function present(kernel: Kernel, request: PromptRequest): Promise<Outcome> {
  const { survey, place, signal } = request;
  const { theme: usual, privacy } = kernel.manifest();
  const theme = survey.theme ?? usual;
  const drafts = draftStore(kernel, request);
  if (!isLegible(survey)) throw new Error(`${survey.id} is of a later version`);
  const [asked, look, themed] = await Promise.all([
    adapted(kernel, request),
    survey.placement !== 'corner' || survey.variants ? import('../look/index.js') : undefined,
    theme ? import('../theme/index.js') : undefined,
    // Loaded now; drawn from when its question comes.
    ...survey.questions.slice(0, 1).map(partOf),
  ]);
  const { placement } = asked.survey;
  const css = theme && themed ? themed.themeCss(theme) : '';
  // A page that was left while this was loading has no edge to put the tab at.
  if (placement === 'tab' && look && !request.isInvited && !signal.aborted)
    return look.openTab(kernel, request, {
      present,
      asked,
      text: (await asked.fieldWords()).feedback,
      css,
      isAtStart: theme?.position === 'start',
    });
  if (request.takesSlot && (document.hidden || document.querySelector('dialog[open], [aria-modal]')))
    await (await import('../look/index.js')).whenFree(signal);
  const stopped = await counted(kernel, request);
  if (stopped) {
    request.onGone();
    return { status: 'notShown', survey: survey.id, reason: stopped };
  }
  const stage = createStage({ ...asked, placement, css: (look?.placementCss(placement) ?? '') + css }, place);
  return converse({
    kernel,
    request,
    asked,
    stage,
    drafts,
    loadGuard: survey.redact || privacy?.keepQuery ? () => loadGuard(survey) : undefined,
    whenVisible: look?.whenVisible,
  });

  /** Decides once more, while no other tab can, and counts the showing. */
  async function counted(by: Kernel, { takesSlot, count }: PromptRequest): Promise<string | undefined> {
    let reason: string | undefined = 'busy';
    const decide = () => {
      reason = signal.aborted ? 'destroyed' : count();
    };
    if (takesSlot) await alone(by, decide);
    else decide();
    return reason;
  }
}

async function loadGuard({ redact }: PromptRequest['survey']): Promise<Guard> {
  const { pageOf, redacted } = await import('../redact/index.js');
  return { pageOf, redacted: redact ? redacted : (value) => value };
}
