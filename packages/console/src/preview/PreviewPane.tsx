import type { Manifest, ManifestSurvey } from '@cairn/schema/wire';
import { Failed, Notice } from '../parts/Notice.js';
import { Skeleton } from '../parts/Skeleton.js';
import { place } from '../state/router.js';
import { LookBar } from './LookBar.js';
import { localesOf } from './localesOf.js';
import { lookOf } from './look.js';
import { PreviewFrame } from './PreviewFrame.js';
import { previewStrings as say } from './previewStrings.js';
import { StepList } from './StepList.js';
import { useCompiled, type WhatIsPreviewed } from './useCompiled.js';
import { usePlay } from './usePlay.js';
import { valuesIn, visitorIn } from './visitor.js';

/**
 * One survey of the draft as visitors would see it, while it is being written: the SDK itself, in a frame that reaches
 * nothing, with the manifest that the collector would give out.
 */
export function PreviewPane(props: WhatIsPreviewed) {
  const compiling = useCompiled(props);
  const previewed = compiling?.previewed.value;
  const problem = compiling?.problem.value;
  const survey = previewed?.manifest.surveys.find(({ id }) => id === props.survey);
  if (compiling && problem && !previewed) return <Failed message={problem.message} again={compiling.again} />;
  if (!previewed) return <Skeleton kind="card" rows={1} />;
  if (!survey) return <Notice title={say.missing} />;
  return (
    <section class="preview" aria-label={say.frame}>
      <Stage key={survey.id} manifest={previewed.manifest} survey={survey} />
      <p class="hint" role="status">
        {problem && say.behind(problem.message)}
      </p>
    </section>
  );
}

function Stage({ manifest, survey }: { manifest: Manifest; survey: ManifestSurvey }) {
  const { query } = place.value;
  const variants = survey.variants?.map(({ id }) => id) ?? [];
  const look = lookOf(query, { locales: localesOf(manifest, survey), variants });
  const attributes = valuesIn(visitorIn(query).attributes);
  const { frame, progress, end, isShown, jump } = usePlay({ manifest, survey, look, attributes });
  const mode = (survey.theme ?? manifest.theme)?.mode;
  const isFixed = mode !== undefined && mode !== 'auto' && mode !== look.scheme;
  return (
    <div class="preview-grid">
      <LookBar manifest={manifest} survey={survey} look={look} />
      <p class="hint">{say.lead}</p>
      {isFixed && <p class="hint">{say.fixedMode[mode]}</p>}
      <PreviewFrame frame={frame} device={look.device} />
      <p class="meta" role="status">
        {end ? say.ended[end] : !isShown ? say.opening : survey.placement === 'tab' ? say.tabHint : ''}
      </p>
      <StepList {...{ survey, look, attributes, jump }} answers={progress.answers} />
    </div>
  );
}
