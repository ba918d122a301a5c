import type { ComponentChildren } from 'preact';
import { routeOf } from '../state/route.js';
import { place } from '../state/router.js';
import { signOut } from '../state/session.js';
import { strings } from '../strings.js';
import { Link } from './Link.js';
import { Mark } from './Mark.js';
import { OfflineBanner } from './OfflineBanner.js';

interface ShellProps {
  project: string;
  /** Who is signed in. */
  email: string;
  children: ComponentChildren;
}

/** What is around every screen. */
export function Shell({ project, email, children }: ShellProps) {
  const { screen } = routeOf(place.value.path);
  return (
    <>
      <a class="skip" href="#main">
        {strings.skip}
      </a>
      <header class="top">
        <Link class="brand" href="/" label={`${strings.product}, ${project}`}>
          <Mark /> {strings.product} <span class="project">{project}</span>
        </Link>
        <nav aria-label={strings.nav.label}>
          <Link href="/" current={screen === 'journey' || screen === 'touchpoint'}>
            {strings.nav.journey}
          </Link>
          <Link href="/surveys" current={screen === 'surveys' || screen === 'survey' || screen === 'preview'}>
            {strings.nav.surveys}
          </Link>
          <Link href="/responses" current={screen === 'responses'}>
            {strings.nav.responses}
          </Link>
          <Link href="/cases" current={screen === 'cases'}>
            {strings.nav.cases}
          </Link>
          <Link href="/install" current={screen === 'install'}>
            {strings.nav.install}
          </Link>
          <Link href="/settings" current={screen === 'settings'}>
            {strings.nav.settings}
          </Link>
        </nav>
        <span class="who">{email}</span>
        <button type="button" class="link" onClick={() => void signOut()}>
          {strings.nav.signOut}
        </button>
      </header>
      <OfflineBanner />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
