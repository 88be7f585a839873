import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const ENDINGS = ['.ts', '.tsx', '/index.ts'];

/** What an entry loads before anything of it runs: modules by path, packages by name, each with who imports it first. */
function loadedBy(entry: string): Map<string, string | null> {
  const importers = new Map<string, string | null>([[entry, null]]);
  for (const file of importers.keys()) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const module of staticImports(file)) if (!importers.has(module)) importers.set(module, file);
  }
  return importers;
}

/** Types are gone when the program runs. */
function staticImports(file: string): readonly string[] {
  const { program } = parseSync(file, readFileSync(path.join(ROOT, file), 'utf8'));
  return program.body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') {
      const isTypes =
        statement.importKind === 'type' ||
        (statement.specifiers.length > 0 &&
          statement.specifiers.every(
            (part) => part.type === 'ImportSpecifier' && part.importKind === 'type',
          ));
      return isTypes ? [] : [resolve(file, statement.source.value)];
    }
    if (statement.type === 'ExportAllDeclaration' || statement.type === 'ExportNamedDeclaration')
      return statement.source === null || statement.exportKind === 'type'
        ? []
        : [resolve(file, statement.source.value)];
    return [];
  });
}

function resolve(importer: string, name: string): string {
  if (name.startsWith('#core/')) return `src/core/${name.slice('#core/'.length)}.ts`;
  if (!name.startsWith('.')) return name;
  const base = path.join(path.dirname(importer), name);
  const ending = ENDINGS.find((end) => existsSync(path.join(ROOT, base + end)));
  return ending === undefined ? base : base + ending;
}

/** From the entry to a module, as the imports lead there; empty when they do not. */
function wayTo(module: string, importers: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  let at = importers.has(module) ? module : null;
  while (at !== null) {
    way.unshift(at);
    at = importers.get(at) ?? null;
  }
  return way;
}

describe('what is loaded before figures are worked out', () => {
  it.each(['src/renderer/start-app.tsx', 'src/renderer/worker/evaluation.worker.ts'])(
    'is without schemas: %s',
    (entry) => {
      const loaded = loadedBy(entry);
      expect(loaded.size).toBeGreaterThan(100);
      expect(wayTo('zod', loaded)).toEqual([]);
    },
  );

  it('is next to nothing before the first frame, which waits for it', () => {
    const loaded = loadedBy('src/renderer/main.tsx');
    expect(loaded.size).toBeGreaterThan(10);
    expect(loaded.size).toBeLessThan(50);
    for (const large of ['zod', 'react', 'src/renderer/start-app.tsx'])
      expect(wayTo(large, loaded)).toEqual([]);
  });

  it.each(['analysis', 'cash', 'fairness', 'fit', 'placement', 'ranking', 'serving'])(
    'is without schemas in the thread of a view: %s',
    (name) => {
      const loaded = loadedBy(`src/renderer/worker/${name}.worker.ts`);
      expect(loaded.size).toBeGreaterThan(10);
      expect(wayTo('zod', loaded)).toEqual([]);
    },
  );

  it('would notice a schema, and say how it came', () => {
    const way = wayTo('zod', loadedBy('src/renderer/state/plan-tools.ts'));
    expect(way.at(0)).toBe('src/renderer/state/plan-tools.ts');
    expect(way.at(-1)).toBe('zod');
  });
});
