import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Who may import whom. Circular imports inside a package are the linter's business; this is about packages:
 * what a package.json allows, pnpm makes reachable, so the manifests and the sources are held against one table.
 */
const mayImport: Record<string, readonly string[]> = {
  schema: [],
  engine: ['schema'],
  metrics: ['schema'],
  sdk: ['schema/wire', 'engine'],
  console: ['schema', 'engine', 'engine/simulate', 'metrics', 'sdk'],
  collector: ['schema', 'engine', 'engine/simulate', 'metrics'],
  cli: ['schema', 'engine', 'engine/simulate', 'metrics', 'collector'],
};

/** Packages whose built files are served, and never imported. */
const mayServe: Record<string, readonly string[]> = { collector: ['sdk', 'console'] };

const packages = readdirSync('packages');
const faults = [...packages.flatMap(faultsOfManifest), ...packages.flatMap(faultsOfSources)];
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);

function faultsOfManifest(name: string): string[] {
  const allowed = mayImport[name];
  if (!allowed)
    return [`packages/${name}: not in the table of scripts/checks/layers.ts; say whom it may import`];
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join('packages', name, 'package.json'), 'utf8'),
  );
  const named = Object.keys({ ...dependencies, ...devDependencies }).filter((each) =>
    each.startsWith('@cairn/'),
  );
  const reachable = [...allowed.map((each) => each.split('/')[0]), ...(mayServe[name] ?? [])];
  return named
    .filter((each) => !reachable.includes(each.slice('@cairn/'.length)))
    .map((each) => `packages/${name}/package.json: ${name} may not depend on ${each}`);
}

function faultsOfSources(name: string): string[] {
  const allowed = mayImport[name] ?? [];
  return sourcesIn(join('packages', name, 'src')).flatMap((file) =>
    importsIn(readFileSync(file, 'utf8'))
      .filter((from) => !isAllowed(from, allowed))
      .map((from) => `${file}: ${name} may not import ${from}`),
  );
}

function isAllowed(from: string, allowed: readonly string[]): boolean {
  if (!from.startsWith('@cairn/')) return !/^(\.\.\/)+(packages|src)\//.test(from);
  const path = from.slice('@cairn/'.length);
  return allowed.some((each) => path === each || (path.startsWith(`${each}/`) && each === 'schema'));
}

/** What the code itself imports; comments and templates may show imports that others write. */
function importsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/`(?:\\.|[^`\\])*`/g, '``');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, from]) => (from ? [from] : []));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(^|[\\/])testing[\\/]/.test(file))
    .map((file) => join(folder, file));
}
