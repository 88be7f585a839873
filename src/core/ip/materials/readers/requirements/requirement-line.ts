/** One line of a requirements file after comments and continuations are taken out. */
export interface LogicalLine {
  readonly text: string;
  /** Line in the file where it begins, from 1. */
  readonly line: number;
}

/** What a line asks pip for (https://pip.pypa.io/en/stable/reference/requirements-file-format/). */
export type RequirementLine =
  | {
      readonly kind: 'package';
      readonly name: string;
      readonly version: string | null;
      readonly source: string | null;
    }
  /** `-r`, `-c`, `-e`, a path or an archive: something that lies elsewhere. */
  | { readonly kind: 'elsewhere'; readonly what: string }
  /** An option of pip, which asks for nothing. */
  | { readonly kind: 'option' }
  | { readonly kind: 'unreadable' };

/** Names as PEP 508 allows them, extras, versions, then a marker and options. */
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/;
const VERSIONS = /^\(?\s*(?:(?:===?|~=|!=|<=?|>=?)\s*[\w.*+!-]+\s*,?\s*)+\)?$/;
const FOLLOWED = /^(?:-r|-c|-e|--requirement|--constraint|--editable)(?:[=\s]+|(?=\S))(.*)$/;
const PATH_OR_ADDRESS = /^(?:\.{0,2}\/|[A-Za-z]:\\|file:|https?:|(?:git|hg|svn|bzr)\+)/;

/** Joins lines that end in `\`, and drops comments and empty lines. */
export function logicalLines(text: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  let joined = '';
  let begin = 0;
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    if (joined === '') begin = index + 1;
    const part = raw.replace(/(?:^|\s)#.*$/, '');
    if (part.endsWith('\\')) {
      joined += `${part.slice(0, -1)} `;
      return;
    }
    const whole = (joined + part).trim();
    joined = '';
    if (whole !== '') lines.push({ text: whole, line: begin });
  });
  if (joined.trim() !== '') lines.push({ text: joined.trim(), line: begin });
  return lines;
}

export function readRequirementLine(text: string): RequirementLine {
  const followed = FOLLOWED.exec(text)?.[1]?.trim();
  if (followed !== undefined && followed !== '') return { kind: 'elsewhere', what: text };
  if (text.startsWith('-')) return { kind: 'option' };
  if (PATH_OR_ADDRESS.test(text)) return { kind: 'elsewhere', what: text };
  const [, name, rest = ''] = REQUIREMENT.exec(text) ?? [];
  if (name === undefined) return { kind: 'unreadable' };
  if (rest.startsWith('@')) {
    const address =
      rest
        .slice(1)
        .trim()
        .split(/\s+;|\s+--/)[0]
        ?.trim() ?? '';
    return address === ''
      ? { kind: 'unreadable' }
      : { kind: 'package', name, version: null, source: address };
  }
  const versions = (rest.split(';')[0] ?? '').split(/\s--/)[0]?.trim() ?? '';
  if (versions !== '' && !VERSIONS.test(versions)) return { kind: 'unreadable' };
  return { kind: 'package', name, version: exactVersion(versions), source: null };
}

/** The version itself where exactly one is allowed, else the range as written; null = any. */
function exactVersion(versions: string): string | null {
  if (versions === '') return null;
  const exact = /^\(?\s*={2,3}\s*([\w.+!-]+)\s*\)?$/.exec(versions)?.[1];
  return exact ?? versions.replace(/\s+/g, '');
}
