import { loadFacts } from '../install/installFacts.js';
import { LiveCheck } from '../install/LiveCheck.js';
import { snippetOf, touchpointLine } from '../install/snippets.js';
import { CodeBlock } from '../parts/CodeBlock.js';
import { Link } from '../parts/Link.js';
import { Panel } from '../parts/Panel.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { useLoad } from '../state/useLoad.js';
import { firstRunStrings } from './firstRunStrings.js';
import { stepHref } from './steps.js';

const say = firstRunStrings.install;

/** The lines for the page, and whether answers come from it. */
export function InstallStep({ project }: { project: string }) {
  const facts = useLoad(project, () => loadFacts(project));
  return (
    <>
      <Panel title={say.title} lead={say.lead}>
        <WhenLoaded {...facts} rows={2}>
          {({ parts }) => (
            <>
              <CodeBlock title={say.snippet} code={snippetOf('script', parts)} />
              <CodeBlock title={say.moment} code={touchpointLine('script', parts)} />
            </>
          )}
        </WhenLoaded>
        <p>
          <Link href="/install">{say.ways}</Link>
        </p>
        <p>
          <Link class="button primary" href={stepHref('test')}>
            {firstRunStrings.next}
          </Link>
        </p>
      </Panel>
      <LiveCheck project={project} />
    </>
  );
}
