import type { ComponentChildren } from 'preact';
import type { Project } from '../api/types.js';
import { openOverlay, overlay } from '../state/overlay.js';
import { routeOf } from '../state/route.js';
import { place } from '../state/router.js';
import { signOut } from '../state/session.js';
import { strings } from '../strings.js';
import { LeaveNote } from './LeaveNote.js';
import { Link } from './Link.js';
import { lazily } from './lazily.js';
import { Mark } from './Mark.js';
import { OfflineBanner } from './OfflineBanner.js';
import { ProjectSwitch } from './ProjectSwitch.js';

/** Where one is among the surveys. */
const ofSurveys: readonly string[] = ['surveys', 'survey', 'newSurvey', 'results', 'preview'];

interface ShellProps {
  project: Project;
  /** All that whoever is signed in may look at. */
  projects: readonly Project[];
  mayCreateProjects: boolean;
  /** Who is signed in. */
  email: string;
  children: ComponentChildren;
}

const Overlay = lazily(async () => (await import('../palette/Overlay.js')).Overlay);

/** What is around every screen. */
export function Shell({ project, projects, mayCreateProjects, email, children }: ShellProps) {
  const { screen } = routeOf(place.value.path);
  return (
    <>
      <a class="skip" href="#main">
        {strings.skip}
      </a>
      <header class="top">
        <Link class="brand" href="/" label={`${strings.product}, ${project.name}`}>
          <Mark /> {strings.product} <span class="project">{project.name}</span>
        </Link>
        {(projects.length > 1 || mayCreateProjects) && (
          <ProjectSwitch {...{ project, projects, mayCreateProjects }} />
        )}
        <nav aria-label={strings.nav.label}>
          <Link href="/" current={screen === 'journey' || screen === 'touchpoint'}>
            {strings.nav.journey}
          </Link>
          <Link href="/surveys" current={ofSurveys.includes(screen)}>
            {strings.nav.surveys}
          </Link>
          <Link href="/responses" current={screen === 'responses' || screen === 'response'}>
            {strings.nav.responses}
          </Link>
          <Link href="/cases" current={screen === 'cases'}>
            {strings.nav.cases}
          </Link>
          <Link href="/outcomes" current={screen === 'outcomes'}>
            {strings.nav.outcomes}
          </Link>
          <Link href="/install" current={screen === 'install'}>
            {strings.nav.install}
          </Link>
          <Link href="/settings" current={screen === 'settings'}>
            {strings.nav.settings}
          </Link>
        </nav>
        <button type="button" class="find" aria-haspopup="dialog" onClick={() => openOverlay('palette')}>
          {strings.nav.find} <kbd>{strings.nav.findKey}</kbd>
        </button>
        <span class="who">{email}</span>
        <button type="button" class="link" onClick={() => void signOut()}>
          {strings.nav.signOut}
        </button>
      </header>
      <OfflineBanner />
      <LeaveNote />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {overlay.value !== 'none' && <Overlay project={project.id} />}
    </>
  );
}
