import { useEffect, useRef } from 'preact/hooks';
import type { Project } from '../api/types.js';
import { projectHref } from '../state/chosenProject.js';
import { strings } from '../strings.js';

interface ProjectSwitchProps {
  project: Project;
  projects: readonly Project[];
  mayCreateProjects: boolean;
}

/** The other projects, and the way to one more. Each is opened by loading the page. */
export function ProjectSwitch({ project, projects, mayCreateProjects }: ProjectSwitchProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (menu.current && !menu.current.contains(event.target as Node)) menu.current.open = false; // a click is on a node
    };
    addEventListener('click', close);
    return () => removeEventListener('click', close);
  }, []);
  return (
    <details
      class="projects"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <span class="unseen">{strings.nav.projects}</span>
      </summary>
      <ul>
        {projects.map(({ id, name }) => (
          <li key={id}>
            <a href={projectHref(id)} {...(id === project.id && { 'aria-current': 'true' as const })}>
              {name}
            </a>
          </li>
        ))}
        {mayCreateProjects && (
          <li class="more">
            <a href="/welcome?new=1">{strings.nav.newProject}</a>
          </li>
        )}
      </ul>
    </details>
  );
}
