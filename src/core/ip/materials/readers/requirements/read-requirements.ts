import type { BomDraft } from '#core/ip/materials/readers/bom-draft';
import { type FoldWords, foldComponents } from '#core/ip/materials/readers/fold-components';
import { logicalLines, readRequirementLine } from '#core/ip/materials/readers/requirements/requirement-line';
import type { Component } from '#core/plan/ip/component';

/** One line in so many has to name a version where most of a text cannot be read: prose names none. */
const LINES_PER_VERSION = 4;

/**
 * Whether a text asks pip for packages: most of its lines do, or enough of them name a version, or it goes by pip's name
 * and one line does. What cannot be read of it is named when it is read.
 */
export function looksLikeRequirements(file: string, text: string): boolean {
  const lines = logicalLines(text.slice(0, 200_000)).map((line) => readRequirementLine(line.text));
  const readable = lines.filter(({ kind }) => kind !== 'unreadable');
  if (lines.length === 0 || readable.length === 0) return false;
  if (readable.length * 2 > lines.length) return true;
  if (/(?:^|[-_.])(?:requirements|constraints)\b.*\.(?:txt|in)$/i.test(file)) return true;
  // A README may show a version or two among its prose.
  if (/\.md$/i.test(file)) return false;
  const withVersion = readable.filter((line) => line.kind === 'package' && line.version !== null);
  return withVersion.length * LINES_PER_VERSION >= lines.length;
}

/** Reads pip's requirements: names and versions; licences are not in the file. */
export function readRequirements(file: string, text: string, words: FoldWords, draft: BomDraft): void {
  const components = new Map<string, Component>();
  for (const { text: line, line: number } of logicalLines(text)) {
    const place = `line ${number}`;
    const read = readRequirementLine(line);
    if (read.kind === 'elsewhere') draft.notes.add('not-followed', place, { what: read.what });
    else if (read.kind === 'unreadable')
      draft.notes.add('unreadable-line', place, { expected: 'a package such as torch==2.9.0', got: line });
    else if (read.kind === 'package') {
      const version = read.version === null ? {} : { version: draft.shorten(read.version, 'version', place) };
      const name = draft.shorten(read.name, 'name', place);
      components.set(`${name.toLowerCase()} ${read.version ?? ''}`, {
        name,
        ...version,
        licence: null,
        ...pypiAddress(read.name, read.version),
      });
    }
  }
  if (components.size > 0) draft.notes.add('licences-absent', '', { format: 'requirements.txt' });
  foldComponents({ name: file, components: [...components.values()], place: '' }, words, true, draft);
}

/** Package URL of PyPI: names in small letters with hyphens (PEP 503); the version only where it is exact. */
function pypiAddress(name: string, version: string | null): { readonly purl?: string } {
  if (name.length > 200) return {};
  const exact =
    version !== null && /^[\w.+!-]{1,100}$/.test(version) ? `@${encodeURIComponent(version)}` : '';
  return { purl: `pkg:pypi/${name.toLowerCase().replace(/[-_.]+/g, '-')}${exact}` };
}
