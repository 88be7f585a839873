import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { LawFault, LawSource, Path } from '#core/law/source/law-fault';
import { err, ok, type Result } from '#core/shared/result';
import type { LawText } from '#main/catalog/compile-law';

/** Reads the texts of several files; what is no YAML stands among the faults. */
export function readLawTexts(texts: readonly LawText[]): {
  readonly sources: readonly LawSource[];
  readonly faults: readonly LawFault[];
} {
  const sources: LawSource[] = [];
  const faults: LawFault[] = [];
  for (const { file, text } of texts) {
    const read = readLawText(file, text);
    if (read.ok) sources.push(read.value);
    else faults.push(...read.error);
  }
  return { sources, faults };
}

/**
 * Reads the text of a file of laws. YAML 1.2: `NO` and `2026-11` are texts, `yes` is no truth value.
 *
 * @param file its name in messages
 * @returns its content, with the line of every value; or what is no YAML
 */
export function readLawText(file: string, text: string): Result<LawSource, readonly LawFault[]> {
  const lines = new LineCounter();
  const fault = (line: number, expected: string, got: string): LawFault => ({
    ...{ file, line, place: '', expected, got },
  });
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      logLevel: 'error',
    });
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) {
      return err(
        problems.map(({ pos, code, message }) =>
          fault(lineAt(lines, pos[0]), ...explain(code, message, text.slice(pos[0], pos[0] + 40))),
        ),
      );
    }
    const alias = firstAlias(document);
    if (alias !== null) {
      const written = JSON.stringify(`*${alias.source}`);
      return err([fault(lineAt(lines, alias.offset), 'the text itself, no reference to an anchor', written)]);
    }
    return ok({ file, value: document.toJS(), lineOf: (path) => lineOf(document, lines, path) });
  } catch (cause) {
    // Nesting that no stack holds is the only known way to get here.
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    return err([fault(1, 'a file of laws in YAML', `text that cannot be read (${reason})`)]);
  }
}

/** References can make a small text endless, and a reader would have to jump about for what is said. */
function firstAlias(document: Document.Parsed): { readonly source: string; readonly offset: number } | null {
  let found: { readonly source: string; readonly offset: number } | null = null;
  visit(document, {
    Alias: (_, { source, range }) => {
      found = { source, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function explain(code: string, message: string, excerpt: string): [expected: string, got: string] {
  const quoted = JSON.stringify(excerpt.split('\n')[0] ?? '');
  if (code === 'DUPLICATE_KEY') return ['each key once', `${quoted} a second time`];
  return [`YAML (${message.split('\n')[0]})`, quoted];
}

function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}

/** Line of the key or list item at the end of the path, or of the innermost value around it that exists. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === null) break;
    offset = next.offset ?? offset;
    node = next.value;
  }
  return lineAt(lines, offset);
}

function childOf(node: unknown, key: string | number): { offset: number | null; value: unknown } | null {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? null : { offset: startOf(item), value: item };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(
    (item) => (isScalar(item.key) ? String(item.key.value) : null) === String(key),
  );
  if (pair === undefined) return null;
  return { offset: startOf(pair.key), value: pair.value };
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}
