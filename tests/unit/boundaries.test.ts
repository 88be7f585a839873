import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const BOUNDARY = 'lint/style/noRestrictedImports';
const CYCLE = 'lint/suspicious/noImportCycles';

function importing(module: string): string {
  return `import { thing } from '${module}';\n\nexport const used = thing;\n`;
}

/** What must not pass: a file, its text, and the rule that refuses it. */
const VIOLATIONS: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/core/plan/node.ts', importing('node:fs'), BOUNDARY],
  ['src/core/plan/bare-node.ts', importing('fs'), BOUNDARY],
  ['src/core/plan/electron.ts', importing('electron'), BOUNDARY],
  ['src/core/plan/react.ts', importing('react'), BOUNDARY],
  ['src/core/plan/main.ts', importing('#main/backend/backend'), BOUNDARY],
  ['src/core/plan/renderer.ts', importing('../../renderer/app/screens'), BOUNDARY],
  ['src/core/plan/relative.ts', importing('./plan'), BOUNDARY],
  ['src/main/backend/plans/electron.ts', importing('electron'), BOUNDARY],
  ['src/main/backend/plans/shell.ts', importing('#main/shells/csp'), BOUNDARY],
  ['src/main/backend/plans/renderer.ts', importing('../../../renderer/app/screens'), BOUNDARY],
  ['src/main/backend/plans/dynamic.ts', "export const load = () => import('electron');\n", BOUNDARY],
  ['src/main/catalog/electron.ts', importing('electron'), BOUNDARY],
  ['src/main/shells/cli/electron.ts', importing('electron'), BOUNDARY],
  ['src/main/shells/cli/electron-shell.ts', importing('#main/shells/electron/menu'), BOUNDARY],
  ['src/main/shells/cli/sql.ts', importing('kysely'), BOUNDARY],
  ['src/main/shells/electron/sql.ts', importing('#main/backend/db/connect'), BOUNDARY],
  ['src/main/shells/electron/renderer.ts', importing('../../../renderer/app/screens'), BOUNDARY],
  ['src/preload/zod.ts', importing('zod'), BOUNDARY],
  ['src/preload/node.ts', importing('node:fs'), BOUNDARY],
  ['src/renderer/app/node.ts', importing('node:path'), BOUNDARY],
  ['src/renderer/app/main.ts', importing('#main/backend/home'), BOUNDARY],
  ['src/renderer/app/electron.ts', importing('electron'), BOUNDARY],
  ['src/renderer/app/sqlite.ts', importing('better-sqlite3'), BOUNDARY],
  ['src/renderer/app/kysely.ts', importing('kysely'), BOUNDARY],
  ['src/renderer/app/relative-core.ts', importing('../../core/plan/plan'), BOUNDARY],
  ['src/renderer/ui/feature.ts', importing('../features/cost'), BOUNDARY],
  ['src/renderer/ui/rpc.ts', importing('../rpc/rpc-client'), BOUNDARY],
  ['src/renderer/features/cost/other.ts', importing('../plan'), BOUNDARY],
  ['src/renderer/features/cost/other-deep.ts', importing('../plan/model/fields'), BOUNDARY],
  ['src/renderer/features/cost/parts/other.ts', importing('../../plan'), BOUNDARY],
  ['src/renderer/features/cost/parts/other-deep.ts', importing('../../plan/model/fields'), BOUNDARY],
  [
    'src/renderer/app/Text.tsx',
    'export function Text() {\n  return <p>Hello</p>;\n}\n',
    'lint/style/noJsxLiterals',
  ],
  ['src/core/plan/any.ts', 'export const value: any = 1;\n', 'lint/suspicious/noExplicitAny'],
  ['src/core/plan/default.ts', 'export default 1;\n', 'lint/style/noDefaultExport'],
  ['src/core/plan/enum.ts', 'export enum Kind {\n  One,\n}\n', 'lint/style/noEnum'],
  ['src/core/plan/camelCase.ts', 'export const value = 1;\n', 'lint/style/useFilenamingConvention'],
  ['src/core/plan/long.ts', 'export {};\n//\n'.repeat(201), 'lint/style/noExcessiveLinesPerFile'],
  [
    'src/core/plan/cycle-a.ts',
    "import { b } from '#core/plan/cycle-b';\n\nexport const a = () => b;\n",
    CYCLE,
  ],
  [
    'src/core/plan/cycle-b.ts',
    "import { a } from '#core/plan/cycle-a';\n\nexport const b = () => a;\n",
    CYCLE,
  ],
];

/** What must pass, so that no rule above simply refuses everything. */
const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['src/core/plan/good.ts', importing('#core/shared/result')],
  ['src/core/plan/zod.ts', importing('zod')],
  ['src/main/backend/plans/good.ts', importing('#core/plan/plan')],
  ['src/main/backend/plans/node.ts', importing('node:path')],
  ['src/main/shells/cli/good.ts', importing('#main/backend/backend')],
  ['src/main/shells/electron/good.ts', importing('electron')],
  ['src/preload/good.ts', importing('electron')],
  ['src/preload/contract.ts', importing('#core/contract/bridge')],
  ['src/renderer/app/good.ts', importing('#core/plan/plan')],
  ['src/renderer/ui/good.ts', importing('./Table')],
  ['src/renderer/features/cost/good.ts', importing('./CostTable')],
  ['src/renderer/features/cost/upward.ts', importing('../../ui/Table')],
  ['src/renderer/features/cost/parts/good.ts', importing('../CostTable')],
  ['src/renderer/features/cost/parts/upward.ts', importing('../../../ui/Table')],
  [
    'src/renderer/app/Word.tsx',
    'export function Word({ word }: { readonly word: string }) {\n  return <p>{word}</p>;\n}\n',
  ],
  ['some.config.ts', 'export default {};\n'],
];

describe('the linter, with our configuration', () => {
  let folder = '';
  let rulesByFile = new Map<string, readonly string[]>();

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'landfall-boundaries-'));
    for (const file of ['biome.json', 'package.json']) cpSync(path.join(ROOT, file), path.join(folder, file));
    for (const [file, text] of [...VIOLATIONS, ...ALLOWED]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    rulesByFile = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(VIOLATIONS)('refuses %s', (file, _text, rule) => {
    expect(rulesByFile.get(file) ?? []).toContain(rule);
  });

  it.each(ALLOWED)('accepts %s', (file) => {
    expect(rulesByFile.get(file) ?? []).toEqual([]);
  });
});

/** Errors and warnings by file; both fail the check. */
function lint(folder: string): Map<string, readonly string[]> {
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [
    'lint',
    '--vcs-enabled=false',
    '--diagnostic-level=warn',
    '--max-diagnostics=none',
    '--reporter=json',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`biome said nothing: ${stderr}`);
  const report = JSON.parse(stdout.slice(start)) as {
    readonly diagnostics: readonly {
      readonly category: string;
      readonly location: { readonly path: string | { readonly file: string } };
    }[];
  };
  const rules = new Map<string, readonly string[]>();
  for (const { category, location } of report.diagnostics) {
    const file = typeof location.path === 'string' ? location.path : location.path.file;
    const name = path.relative(folder, path.resolve(folder, file));
    rules.set(name, [...(rules.get(name) ?? []), category]);
  }
  return rules;
}
