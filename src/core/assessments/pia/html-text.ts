import { escapeHtml } from '#core/assessments/escape-html';

/** Tags that end a line. */
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is no text. */
const SILENT = new Set([
  'script',
  'style',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
]);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  euro: '€',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  oelig: 'œ',
  Agrave: 'À',
  Ccedil: 'Ç',
  Eacute: 'É',
  Egrave: 'È',
};

/** A comment, a tag with its attributes, or a declaration; `<` ends an unfinished tag, so that no input is read twice. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*(?:>|$)|<[!?][^>]*(?:>|$)/g;

/**
 * The text of an HTML fragment: blocks become lines, list items begin with a dash, everything else about the mark-up is
 * dropped. The result is plain text, to be shown as text: what looks like a tag in it was written as text.
 */
export function htmlToText(html: string): string {
  let out = '';
  let at = 0;
  let silent: string | null = null;
  const put = (source: string) => {
    if (silent !== null) return;
    const text = source.replace(/[\s\u00a0]+/g, ' ');
    // White space between blocks is layout of the source, no text.
    out += decoded(out === '' || out.endsWith('\n') ? text.replace(/^ /, '') : text);
  };
  for (const token of html.matchAll(TOKEN)) {
    put(html.slice(at, token.index));
    at = token.index + token[0].length;
    const [, closing = '', rawName] = token;
    const name = rawName?.toLowerCase();
    if (name === undefined) continue;
    if (silent !== null) {
      if (closing !== '' && name === silent) silent = null;
    } else if (SILENT.has(name)) {
      if (closing === '' && !token[0].endsWith('/>')) silent = name;
    } else if (BLOCKS.has(name)) {
      if (name === 'br' || !(out === '' || out.endsWith('\n'))) out += '\n';
      if (name === 'li' && closing === '') out += '- ';
    }
  }
  put(html.slice(at));
  return out
    .split('\n')
    .map((line) => line.replace(/^ | $/g, '').replaceAll(HARD_SPACE, ' '))
    .join('\n')
    .replace(/\n+$/, '');
}

/** Stands for a space that does not collapse while the text is put together. */
const HARD_SPACE = '\ue000';

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined)
      return name === 'nbsp' ? HARD_SPACE : Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code === 0xa0) return HARD_SPACE;
    const isText =
      code >= 0x20 &&
      code <= 0x10ffff &&
      !(code >= 0xd800 && code <= 0xdfff) &&
      !(code >= 0x7f && code < 0xa0);
    return isText ? String.fromCodePoint(code) : '';
  });
}

/** Plain text as an HTML fragment without any mark-up of its own; `htmlToText` gives it back. */
export function textToHtml(text: string): string {
  return escapeHtml(text)
    .split('\n')
    .map((line) => line.replace(/^ | $| (?= )/g, '&nbsp;'))
    .join('<br />');
}
