import { inProject } from '../../api/api.js';
import { downloadUrl } from '../../api/dataApi.js';
import { Panel } from '../../parts/Panel.js';
import { ownRole } from '../../state/session.js';
import { BringAnswers } from './BringAnswers.js';
import { dataStrings } from './dataStrings.js';
import { TakeDocument } from './TakeDocument.js';

const say = dataStrings.data;

/** What can be taken out of the project and brought into it, as files. */
export function DataSection({ project }: { project: string }) {
  const canWrite = ownRole() !== 'viewer';
  return (
    <>
      <Panel title={say.outTitle} lead={say.outLead}>
        <ul class="things" aria-label={say.outTitle}>
          <Download
            name={say.document}
            detail={say.documentDetail}
            files={[['JSON', inProject(project, 'document'), 'cairn.json']]}
          />
          {(['response', 'prompt', 'outcome'] as const).map((type) => (
            <Download
              key={type}
              name={say.kind[type]}
              detail={say.kindDetail[type]}
              files={[
                ['CSV', downloadUrl(project, 'csv', type), `${type}s.csv`],
                ['NDJSON', downloadUrl(project, 'ndjson', type), `${type}s.ndjson`],
              ]}
            />
          ))}
        </ul>
      </Panel>
      {canWrite && <TakeDocument project={project} />}
      {canWrite && <BringAnswers project={project} />}
    </>
  );
}

interface DownloadProps {
  name: string;
  detail: string;
  files: readonly (readonly [form: string, href: string, file: string])[];
}

function Download({ name, detail, files }: DownloadProps) {
  return (
    <li class="thing">
      <span class="thing-name">
        <strong>{name}</strong>
        <span class="meta">{detail}</span>
      </span>
      <span class="row">
        {files.map(([form, href, file]) => (
          <a key={form} class="button" href={href} download={file} aria-label={say.download(name, form)}>
            {form}
          </a>
        ))}
      </span>
    </li>
  );
}
