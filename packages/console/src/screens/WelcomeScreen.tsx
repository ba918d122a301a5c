import { firstRunStrings as say } from '../firstRun/firstRunStrings.js';
import { InstallStep } from '../firstRun/InstallStep.js';
import { JourneyStep } from '../firstRun/JourneyStep.js';
import { NameStep, NewProjectStep } from '../firstRun/NameStep.js';
import { StepList } from '../firstRun/StepList.js';
import { type Step, stepOf } from '../firstRun/steps.js';
import { TestStep } from '../firstRun/TestStep.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { Screen } from '../parts/Screen.js';
import { place } from '../state/router.js';
import { ownRole } from '../state/session.js';

/** From a fresh account to the first answer; each step has an address and can be left and come back to. */
export function WelcomeScreen({ project, step: named }: { project: string; step: string }) {
  const step = stepOf(named);
  const isNew = step === 'name' && place.value.query.has('new');
  return (
    <Screen
      title={isNew ? say.titleNew : say.title}
      lead={say.lead}
      tools={<Link href="/">{say.later}</Link>}
    >
      {step ? (
        <div class="panels welcome">
          <StepList step={step} />
          <OpenStep key={step} {...{ project, step, isNew }} />
        </div>
      ) : (
        <Notice title={say.missing}>
          <Link href="/welcome">{say.missingGo}</Link>
        </Notice>
      )}
    </Screen>
  );
}

function OpenStep({ project, step, isNew }: { project: string; step: Step; isNew: boolean }) {
  const role = ownRole();
  if (isNew) return <NewProjectStep />;
  if (role === 'viewer') {
    return (
      <Notice>
        <p>
          {say.viewer} <Link href="/">{say.viewerGo}</Link>
        </p>
      </Notice>
    );
  }
  switch (step) {
    case 'name':
      return <NameStep project={project} isOwner={role === 'owner'} />;
    case 'journey':
      return <JourneyStep project={project} />;
    case 'install':
      return <InstallStep project={project} />;
    case 'test':
      return <TestStep project={project} />;
  }
}
