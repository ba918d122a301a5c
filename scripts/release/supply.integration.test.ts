import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../testkit/root.js';
import { billOfMaterials, licenceOf } from './billOfMaterials.js';
import { packAll } from './packAll.js';

const run = promisify(execFile);
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const dayMs = 86_400_000;

/** A package that leaves a mark when its install script runs, in an old version and in one of an hour ago. */
const intruder = {
  name: 'intruder',
  versions: { '1.0.0': Date.now() - 30 * dayMs, '1.1.0': Date.now() - dayMs / 24 },
};

let folder: string;
let registry: Server;
let address: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-supply-'));
  const tarball = await packed(join(folder, 'source'));
  registry = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) response.end(tarball);
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(metadata()));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`; // it listens on a port
});

afterEach(() => {
  registry.close();
  registry.closeAllConnections();
  rmSync(folder, { recursive: true });
});

async function packed(source: string): Promise<Buffer> {
  mkdirSync(join(source, 'package'), { recursive: true });
  const manifest = { ...described('1.0.0'), scripts: { postinstall: 'touch "$INIT_CWD/intruder-was-here"' } };
  writeFileSync(join(source, 'package/package.json'), JSON.stringify(manifest));
  await run('tar', ['-czf', 'package.tgz', 'package'], { cwd: source });
  return readFileSync(join(source, 'package.tgz'));
}

function described(version: string) {
  return { name: intruder.name, version, license: 'MIT' };
}

function metadata() {
  const versions = Object.keys(intruder.versions).map((version) => [
    version,
    {
      ...described(version),
      hasInstallScript: true,
      dist: { tarball: `${address}/${intruder.name}/-/${intruder.name}-${version}.tgz` },
    },
  ]);
  const times = Object.entries(intruder.versions).map(([version, at]) => [
    version,
    new Date(at).toISOString(),
  ]);
  return {
    name: intruder.name,
    'dist-tags': { latest: '1.1.0' },
    versions: Object.fromEntries(versions),
    time: Object.fromEntries(times),
  };
}

const ours = read('pnpm-workspace.yaml').replace(/^packages:\n( {2}- .*\n)+/, '');

/** What pnpm makes of a project that wants the package, under our own settings. */
async function install(
  wanted: string,
  args = ['install'],
  settings = ours,
): Promise<{ code: number; output: string }> {
  const project = join(folder, 'project');
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'pnpm-workspace.yaml'), settings);
  const { engines } = JSON.parse(read('package.json'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ dependencies: { [intruder.name]: wanted } }));
  const pnpm = ['exec', '--yes', '--loglevel=error', `--package=pnpm@${engines.pnpm}`, '--', 'pnpm'];
  const own = [
    `--config.registry=${address}`,
    `--store-dir=${join(folder, 'store')}`,
    `--config.cache-dir=${join(folder, 'cache')}`,
  ];
  const command = [...pnpm, ...args, ...own];
  return run('npm', command, { cwd: project, env: { ...process.env, INIT_CWD: project } }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error) => ({ code: error.code, output: `${error.stdout}${error.stderr}` }),
  );
}

describe('what is installed', () => {
  it('[54] runs no script of its own, and the installation says so', async () => {
    const { code, output } = await install('1.0.0');
    expect(output).toMatch(/build scripts/i);
    expect(code).not.toBe(0);
    expect(existsSync(join(folder, 'project/intruder-was-here'))).toBe(false);
  });

  it('[54] would run it if it were listed', async () => {
    const listed = ours.replace('allowBuilds: {}', `allowBuilds: { ${intruder.name}: true }`);
    expect((await install('1.0.0', ['install'], listed)).code).toBe(0);
    expect(existsSync(join(folder, 'project/intruder-was-here'))).toBe(true);
  });

  it('[54] is at least a day old', async () => {
    const { code, output } = await install('1.1.0');
    expect(code).not.toBe(0);
    expect(output).toMatch(/minimumReleaseAge|MATURE/i);
  });

  it('[54] is what the lockfile says, or nothing is', async () => {
    const { code, output } = await install('1.0.0', ['install', '--frozen-lockfile']);
    expect(code).not.toBe(0);
    expect(output).toMatch(/LOCKFILE/);
  });

  it('[54] comes from no address that the lockfile names, and is checked against a hash', () => {
    const lockfile = read('pnpm-lock.yaml');
    const resolutions = [...lockfile.matchAll(/resolution: \{(.*)\}/g)].map(([, what = '']) => what);
    expect(resolutions.length).toBeGreaterThan(100);
    expect(resolutions.filter((what) => !/^integrity: sha512-\S+$/.test(what))).toEqual([]);
  });
});

describe('a release', () => {
  /** Licences under which a work may be passed on with ours. */
  const permissive = new Set([
    'MIT',
    'MIT-0',
    'ISC',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'BlueOak-1.0.0',
    'Unlicense',
  ]);

  it('[54] lists everything that it installs, under licences that allow it', async () => {
    const { bomFormat, components } = await billOfMaterials();
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ purl }) => purl)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^pkg:npm\/zod@/),
        expect.stringMatching(/^pkg:npm\/hono@/),
      ]),
    );
    const others = components.filter((component) => !permissive.has(licenceOf(component) ?? 'none'));
    expect(others.map(({ name, licenses }) => ({ name, licenses }))).toEqual([]);
  });

  it('[54] names no address of the workspace in its packages', async () => {
    const tarballs = await packAll(folder);
    expect(tarballs.length).toBeGreaterThanOrEqual(7);
    for (const path of tarballs) {
      const { stdout } = await run('tar', ['-xzOf', path, 'package/package.json']);
      expect(stdout).not.toMatch(/workspace:|link:|file:/);
    }
  });
});
