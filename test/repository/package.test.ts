import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, parse as parsePath } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kindOfPath } from '../../src/document/kind.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Names of the files that are or would be committed. Where git does not know the folder: all but what is installed. */
function committedFiles(): string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    });
    return list.split('\0').filter((name) => name !== '');
  } catch {
    return readdirSync('.', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .filter((name) => !/(?:^|[/\\])(?:node_modules|\.git)[/\\]/.test(name));
  }
}

/** The bytes of a file, as a byte string; nothing where it has been deleted and not yet committed, or is a link to nothing. */
function read(name: string): string {
  try {
    return readFileSync(name, 'latin1');
  } catch {
    return '';
  }
}

describe('package.json', () => {
  it('has no script that makes npm or pre-commit build something on installing', () => {
    const forbidden = ['prepare', 'prepack', 'postpack', 'build', 'install', 'preinstall', 'postinstall'];
    expect(Object.keys(manifest.scripts)).toContain('bundle');
    expect(Object.keys(manifest.scripts).filter((name) => forbidden.includes(name))).toEqual([]);
  });

  it('has no dependencies at run time', () => {
    const kinds: readonly string[] = [
      'dependencies',
      'optionalDependencies',
      'peerDependencies',
      'bundleDependencies',
      'bundledDependencies',
    ];
    expect(kinds.filter((kind) => kind in manifest)).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no package registry', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const names = Object.keys(packages);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => 'resolved' in packages[name])).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry *=|^ *\/\/|:\/\//m);
  });

  it('names no path of the machine that it is on', () => {
    const here = process.cwd();
    const shared = [tmpdir(), parsePath(here).root, process.env.HOME ?? ''];
    const paths = [`${here}/`, ...(shared.includes(dirname(here)) ? [] : [`${dirname(here)}/`])];
    const names = committedFiles();
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => paths.some((path) => read(name).includes(path)))).toEqual([]);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, unknown>[];

  it('has the hooks', () => {
    expect(hooks.map(({ id, language }) => [id, language])).toEqual([
      ['vmxlint', 'script'],
      ['vmxlint-fix', 'script'],
      ['vmxlint-all', 'script'],
      ['vmxlint-system', 'system'],
      ['vmxlint-node', 'node'],
    ]);
    for (const { entry, language } of hooks) {
      const command = language === 'script' ? manifest.bin.vmxlint : 'vmxlint';
      expect(entry).toMatch(new RegExp(`^${command} lint .*--force-exclude --pass-on-no-files$`));
    }
    expect(hooks[1]?.entry).toContain(' --fix --exit-non-zero-on-fix ');
    expect(hooks.filter((hook) => hook.pass_filenames === false).map(({ id }) => id)).toEqual(['vmxlint-all']);
  });

  it('has nothing that some pre-commit refuses, and runs once for all files', () => {
    const keys = ['id', 'name', 'description', 'language', 'entry', 'files', 'require_serial'];
    for (const { pass_filenames: _, ...hook } of hooks) {
      expect(Object.keys(hook).sort()).toEqual(keys.toSorted());
      expect(hook.require_serial).toBe(true);
    }
  });

  it.each([
    'web/web.vmx',
    'WEB.VMX',
    '-dash.vmx',
    'template.vmtx',
    'etc/vmware/config',
    'hosts/esx1/etc/vmware/config',
    'Library/Preferences/VMware Fusion/config',
    'ProgramData/VMware/VMware Workstation/config.ini',
    'VMware/config.ini',
    'web/web.vmxf',
    'web/web.vmx.lck',
    'web/web.vmdk',
    'web/web.vmsd',
    'usr/lib/vmware/config',
    '.vmware/config',
    '.vmware/preferences',
    'app/config.ini',
    'MyVMware/config.ini',
    'myetc/vmware/config',
    'config',
  ])('passes %s if vmxlint takes it up by its name', (name) => {
    const takesUp = ['vmx', 'host'].includes(kindOfPath(name) ?? '');
    for (const { files } of hooks) {
      const [, pattern] = /^\(\?i\)(.*)$/.exec(String(files)) ?? [];
      expect(pattern).toBeDefined();
      expect(new RegExp(pattern ?? '', 'i').test(name)).toBe(takesUp);
    }
  });
});
