import { pnpm } from './packAll.js';

/** What of CycloneDX 1.6 is read here: https://cyclonedx.org/docs/1.6/json/ */
export interface BillOfMaterials {
  bomFormat: string;
  specVersion: string;
  components: Component[];
}

interface Component {
  name: string;
  version: string;
  purl: string;
  licenses?: ({ license: { id?: string; name?: string } } | { expression: string })[];
}

/** Everything that is installed with Cairn, as the lockfile has it: a CycloneDX document. */
export async function billOfMaterials(): Promise<BillOfMaterials> {
  const args = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--sbom-type', 'application'];
  return JSON.parse(await pnpm(['--filter', './packages/*', 'sbom', '--prod', ...args]));
}

/** The licence that a component comes under, in SPDX's words; undefined when it names none. */
export function licenceOf({ licenses = [] }: Component): string | undefined {
  const [first] = licenses;
  if (!first) return undefined;
  return 'expression' in first ? first.expression : (first.license.id ?? first.license.name);
}
