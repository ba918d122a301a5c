import type { ComponentChildren } from 'preact';
import type { FullResponse } from '../api/responseTypes.js';
import { partName } from '../journey/partNames.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { Panel } from '../parts/Panel.js';
import { hrefTo } from '../state/route.js';
import { responseStrings } from './responseStrings.js';

const say = responseStrings.one;

/** When, where and by whom; only what is known. */
export function ResponseContext({ response }: { response: FullResponse }) {
  const { at, receivedAt, locale, variant, version, visitor, imported, context = {} } = response;
  return (
    <Panel title={say.context}>
      <dl class="facts">
        <Fact name={say.given}>
          <Moment at={at} />
        </Fact>
        {receivedAt !== at && (
          <Fact name={say.received}>
            <Moment at={receivedAt} />
          </Fact>
        )}
        {context.page && <Fact name={say.page}>{context.page}</Fact>}
        {context.device && (
          <Fact name={say.device}>{partName({ dimension: 'device', value: context.device })}</Fact>
        )}
        <Fact name={say.language}>{partName({ dimension: 'locale', value: locale })}</Fact>
        {variant && <Fact name={say.variant}>{variant}</Fact>}
        <Fact name={say.version}>{say.versionText(version)}</Fact>
        <Respondent response={response} />
        {visitor && <Fact name={say.browser}>{visitor}</Fact>}
        {imported && <Fact name={say.imported}>{say.source(imported.source, imported.sourceId)}</Fact>}
        <Values name={say.attributes} values={context.attributes} />
        <Values name={say.properties} values={context.properties} />
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Respondent({ response: { respondent, unverified } }: { response: FullResponse }) {
  if (!respondent) return unverified ? <Fact name={say.respondent}>{say.unproved}</Fact> : null;
  return (
    <Fact name={say.respondent}>
      {respondent} <Link href={hrefTo('/responses', { respondent, view: 'all' })}>{say.allOfThem}</Link>
    </Fact>
  );
}

function Values({ name, values }: { name: string; values: Record<string, unknown> | undefined }) {
  const all = Object.entries(values ?? {});
  if (!all.length) return null;
  return (
    <Fact name={name}>
      <ul>
        {all.map(([key, value]) => (
          <li key={key}>{say.value(key, String(value))}</li>
        ))}
      </ul>
    </Fact>
  );
}
