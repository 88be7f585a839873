/** A piece of a source text; with an address where it names a public place. */
export interface SourcePiece {
  readonly text: string;
  /** The host or the repository and file, where a line has no room for the whole address. */
  readonly short: string;
  readonly href: string | null;
}

const REPOSITORY = String.raw`github[: ]([\w.-]+\/[\w.-]+)((?: [\w.-]+(?:\/[\w.%+-]+)+| [\w-]+\.\w{1,5})?)`;
const BARE_GITHUB = String.raw`(?<![\w./])github\.com\/[\w.-]+\/[\w.-]+`;
const ADDRESS = String.raw`https?:\/\/[^\s;,，；）)]+`;
const LINK = new RegExp(`${ADDRESS}|${BARE_GITHUB}|${REPOSITORY}`, 'g');

/** The sources a text names, one each; `; ` separates them. */
export function splitSources(source: string): readonly string[] {
  return source
    .split(/\s*;\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * One source with what can be opened marked: `https://…` and `github:owner/name path`. Only secure addresses become
 * links: the desktop shell opens no others.
 */
export function sourcePieces(source: string): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let end = 0;
  for (const match of source.matchAll(LINK)) {
    const [text, repository, path = ''] = match;
    if (match.index > end) pieces.push(plain(source.slice(end, match.index)));
    const href = addressOf(text, repository, path.trim());
    pieces.push({ text, short: shortOf(text, repository, path.trim()), href });
    end = match.index + text.length;
  }
  if (end < source.length) pieces.push(plain(source.slice(end)));
  return pieces;
}

function plain(text: string): SourcePiece {
  return { text, short: text, href: null };
}

function shortOf(text: string, repository: string | undefined, path: string): string {
  const file = path.split('/').filter(Boolean).at(-1) ?? '';
  if (repository !== undefined) return [repository, file].filter(Boolean).join(' ');
  return hostOf(text);
}

function addressOf(text: string, repository: string | undefined, path: string): string | null {
  if (repository !== undefined)
    return `https://github.com/${repository}${path === '' ? '' : `/blob/HEAD/${path}`}`;
  if (text.startsWith('github.com')) return `https://${text}`;
  return URL.parse(text)?.protocol === 'https:' ? text : null;
}

/** `eur-lex.europa.eu`: the host that an address is on; what is no address stays as it is. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host.replace(/^www\./, '') ?? address;
}
