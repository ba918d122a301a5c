import { type ExportForm, exportForms, exportOf } from '../api/responseApi.js';
import { responseStrings } from './responseStrings.js';

const say = responseStrings.download;
const names: Record<ExportForm, string> = {
  wide: 'responses.csv',
  long: 'answers.csv',
  lines: 'responses.ndjson',
};

/** What is filtered, as a file. */
export function DownloadMenu({ project, query }: { project: string; query: Record<string, string> }) {
  return (
    <details class="menu">
      <summary class="button">{say.button}</summary>
      <div class="menu-body">
        <p class="meta">{say.lead}</p>
        <ul>
          {exportForms.map((form) => (
            <li key={form}>
              <a href={exportOf(project, form, query)} download={names[form]}>
                {say[form]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
