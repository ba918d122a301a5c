import { CodeBlock } from '../parts/CodeBlock.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { outcomeStrings } from './outcomeStrings.js';

const say = outcomeStrings.none;
const snippet = `cairn('outcome', 'renewed', 49, 'EUR');`;

/** What an outcome is, and how the first one comes here. */
export function NoOutcomes() {
  return (
    <Notice title={say.title}>
      <p>{say.lead}</p>
      <CodeBlock title={say.snippet} code={snippet} />
      <p class="row">
        <Link href="/install">{say.go}</Link>
        <Link href="/outcomes?days=365">{say.longer}</Link>
      </p>
    </Notice>
  );
}
