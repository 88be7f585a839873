import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inRoot } from '#scripts/lib/paths';

interface Packaging {
  readonly files: readonly string[];
  readonly asarUnpack: readonly string[];
  readonly npmRebuild: boolean;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly fileAssociations: readonly { readonly ext: string }[];
  readonly mac: { readonly icon: string; readonly entitlements: string; readonly files: readonly string[] };
  readonly win: { readonly icon: string; readonly files: readonly string[] };
  readonly linux: { readonly icon: string; readonly files: readonly string[] };
}
const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { readonly main: string };
const packaging = parse(readFileSync(inRoot('build/electron-builder.yml'), 'utf8')) as Packaging;

function kept(file: string, patterns: readonly string[]): boolean {
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const matches = (pattern: string) => path.matchesGlob(file, pattern);
  return included.some(matches) && !excluded.some(matches);
}

describe('packaging', () => {
  it.each([
    [manifest.main.replace('./', '')],
    ['out/main/backend-process.js'],
    ['out/preload/index.cjs'],
    ['out/renderer/index.html'],
    ['out/data/catalog.json'],
    ['out/data/law.json'],
    ['out/data/ip.json'],
    ['out/data/protection.json'],
    ['resources/samples/kranich-8b.landfall'],
    ['package.json'],
  ])('takes %s along', (file) => {
    expect(kept(file, packaging.files)).toBe(true);
  });

  it.each([
    ['out/main/electron.js.map'],
    ['src/core/plan/plan.ts'],
    ['tests/unit/build/packaging.test.ts'],
    ['out/reports/vitest.json'],
  ])('leaves %s out', (file) => {
    expect(kept(file, packaging.files)).toBe(false);
  });

  it('keeps the one SQLite binary of the platform, as a file that can be loaded', () => {
    const binary = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
    expect(existsSync(inRoot(binary))).toBe(true);
    expect(packaging.asarUnpack.some((pattern) => path.matchesGlob(binary, pattern))).toBe(true);
    expect(packaging.npmRebuild).toBe(false);
    const drops = ['mac', 'win', 'linux'].map((name) => packaging[name as 'mac'].files[0]);
    expect(drops).toEqual(
      ['darwin', 'win32', 'linux'].map((os) => `!**/better-sqlite3/prebuilds/!(${os}-\${arch}).node`),
    );
  });

  it('locks the packed app', () => {
    expect(packaging.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('opens plan files by a double click', () => {
    expect(packaging.fileAssociations.map(({ ext }) => ext)).toEqual(['landfall']);
  });

  it('has its icon, square and large enough for every platform, and its entitlements', () => {
    for (const { icon } of [packaging.mac, packaging.win, packaging.linux]) {
      const png = readFileSync(inRoot(icon));
      // Width and height follow the name of the first chunk, IHDR.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
    }
    expect(existsSync(inRoot(packaging.mac.entitlements))).toBe(true);
  });
});
