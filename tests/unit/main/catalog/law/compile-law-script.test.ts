import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { inRoot } from '#scripts/lib/paths';
import { temporaryFolder } from '../../../../support/landfall-process';
import { lawText, withSlip } from '../../../../support/law-text';

let folder = temporaryFolder();
const target = () => path.join(folder.path, 'out/law.json');

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder.path, 'law'));
  writeFileSync(path.join(folder.path, 'catalog.yaml'), 'version: 2026-11\n');
  writeFileSync(path.join(folder.path, 'law/README.md'), 'no file of laws');
});
afterEach(() => folder.remove());

function compile(...files: readonly (readonly [string, string])[]) {
  for (const [name, text] of files) writeFileSync(path.join(folder.path, 'law', name), text);
  const args = [inRoot('scripts/compile-law.ts'), folder.path, target()];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

describe('scripts/compile-law.ts', () => {
  it('writes a law that loads', () => {
    const run = compile(['EU.yaml', lawText('EU.yaml')], ['AR.yaml', lawText('AR.yaml')]);
    expect(run.status).toBe(0);
    const loaded = loadCompiledLaw(target());
    if (!loaded.ok) throw new Error(loaded.error.message);
    expect(loaded.value.jurisdictions.map(({ id }) => id)).toEqual(['AR', 'EU']);
    expect(run.stdout).toContain(`(${loaded.value.checksum}): 2 jurisdictions, 3 instruments, 12 duties`);
  });

  it('fails on a fault, says where, and writes nothing', () => {
    const { text, line } = withSlip(lawText('EU.yaml'), 'zh: 告知截图', "zh: ''");
    const run = compile(['EU.yaml', text], ['AR.yaml', lawText('AR.yaml')]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(
      `law/EU.yaml:${line} ai-act.chatbot evidence.zh: expected the text in Chinese, got`,
    );
    expect(existsSync(target())).toBe(false);
  });
});
