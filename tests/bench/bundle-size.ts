import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchResult } from './result.ts';

/** JavaScript that the page loads before anything is shown: the entry and what it preloads, compressed. */
export async function benchBundleSize(root: string): Promise<readonly BenchResult[]> {
  const rendererDir = path.join(root, 'out/renderer');
  const html = readFileSync(path.join(rendererDir, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map((match) => match[1] as string);
  const bytes = scripts.reduce((sum, script) => {
    return sum + gzipSync(readFileSync(path.join(rendererDir, script)), { level: 9 }).length;
  }, 0);
  return [
    {
      name: `initial JavaScript, ${scripts.length} files, gzipped`,
      value: bytes / 1000,
      unit: 'kB',
      atMost: 300,
    },
  ];
}
