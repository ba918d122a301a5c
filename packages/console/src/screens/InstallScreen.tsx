import { type InstallFacts, loadFacts } from '../install/installFacts.js';
import { installStrings as say } from '../install/installStrings.js';
import { LiveCheck } from '../install/LiveCheck.js';
import { policyLines, snippetOf, touchpointLine, type Way, ways } from '../install/snippets.js';
import { CodeBlock } from '../parts/CodeBlock.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { Screen } from '../parts/Screen.js';
import { WhenLoaded } from '../parts/WhenLoaded.js';
import { hrefTo } from '../state/route.js';
import { place } from '../state/router.js';
import { useLoad } from '../state/useLoad.js';

/** How answers get from a site to here, ready to paste, and whether they do. */
export function InstallScreen({ project }: { project: string }) {
  const facts = useLoad(project, () => loadFacts(project));
  const wanted = place.value.query.get('way');
  const way = ways.find((one) => one === wanted) ?? 'script';
  return (
    <Screen title={say.title} lead={say.lead}>
      <div class="panels install">
        <LiveCheck project={project} />
        <nav class="switch" aria-label={say.ways}>
          {ways.map((one) => (
            <Link
              key={one}
              href={hrefTo('/install', { way: one === 'script' ? undefined : one })}
              current={one === way}
            >
              {say.way[one]}
            </Link>
          ))}
        </nav>
        <WhenLoaded {...facts} rows={4}>
          {(known) => <Steps way={way} {...known} />}
        </WhenLoaded>
      </div>
    </Screen>
  );
}

function Steps({ way, parts, origins, isPublished }: InstallFacts & { way: Way }) {
  const isBundled = way === 'npm' || way === 'react' || way === 'vue';
  return (
    <>
      {!isPublished && (
        <Notice>
          <p>
            {say.noDocument} <Link href="/surveys">{say.noDocumentGo}</Link>
          </p>
        </Notice>
      )}
      <Panel title={say.way[way]} lead={say.about[way]}>
        {isBundled && <CodeBlock title={say.npmInstall} code="npm install @cairn/sdk" />}
        <CodeBlock title={isBundled ? say.code : say.snippet} code={snippetOf(way, parts)} />
      </Panel>
      <Panel title={say.moment} lead={say.momentLead}>
        <CodeBlock title={say.moment} code={touchpointLine(way, parts)} />
      </Panel>
      <Panel title={say.policy} lead={say.policyLead}>
        <CodeBlock title={say.policy} code={policyLines(way, parts)} />
      </Panel>
      <Panel title={say.origins} lead={say.originsLead}>
        <p>{origins.join(', ') || say.originsNone}</p>
        <p>
          <Link href="/settings">{say.originsGo}</Link>
        </p>
      </Panel>
    </>
  );
}
