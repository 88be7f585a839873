import parse from 'spdx-expression-parse';
import type { LicenceNames } from '#core/ip/materials/licence-ids/licence-names';
import { joinTerms, type LicenceLeaf, type LicenceTerms } from '#core/ip/materials/licence-ids/licence-terms';
import { meaningOfTag } from '#core/ip/materials/licence-ids/model-card-tags';
import { currentSpdxId, spdxExceptionId, spdxLicenceId } from '#core/ip/materials/licence-ids/spdx-ids';
import { err, ok, type Result } from '#core/shared/result';

export interface ResolvedLicence {
  /** Id of the catalog, SPDX id or SPDX expression, in the one way it is kept. */
  readonly written: string;
  readonly terms: LicenceTerms;
  /** Id whose rules stand in for a close relative of it, which the catalog does not have; null = none needed. */
  readonly standIn: string | null;
}

export interface UnresolvedLicence {
  readonly text: string;
  /**
   * `says-nothing`: “other”, “unknown”, or empty. `family`: several licences go by that name. `unknown`: no such
   * name. `broken`: an expression that breaks the grammar of SPDX.
   */
  readonly reason: 'says-nothing' | 'family' | 'unknown' | 'broken';
  /** The part at fault. */
  readonly part: string;
  /** The licences that go by the name of a family; else empty. `suggestLicences` looks for what may be meant. */
  readonly members: readonly string[];
}

/** Longest expression that is looked at [characters]. */
const MAX_CHARS = 5_000;
const LICENCE_REF = 'LicenseRef-';
const OPERATORS = new Set(['and', 'or', 'with']);
const TOKEN = /[^\s()]+/g;

type Refusal = (
  reason: UnresolvedLicence['reason'],
  part: string,
  members?: readonly string[],
) => Result<never, UnresolvedLicence>;

/**
 * Finds the licence behind a name: an id or a name of the catalog, an SPDX id in any case, a name of a model card, or
 * an SPDX expression (SPDX 2.3 annex D) over any of them.
 */
export function resolveLicence(
  text: string,
  names: LicenceNames,
): Result<ResolvedLicence, UnresolvedLicence> {
  const whole = text.trim();
  const refuse: Refusal = (reason, part, members = []) =>
    err({ text: whole, reason, part: part.slice(0, 200), members });
  if (whole === '') return refuse('says-nothing', '');
  const tag = names.has(whole) ? null : meaningOfTag(whole);
  if (tag?.kind === 'says-nothing') return refuse('says-nothing', whole);
  if (tag?.kind === 'family') return refuse('family', whole, tag.ids);
  if (tag?.kind === 'kin' && names.has(tag.id))
    return ok({ written: whole, terms: catalogLeaf(tag.id), standIn: tag.id });
  const single = resolveName(whole, names);
  if (single !== null)
    return ok({ written: writtenLeaf(single), terms: withVersions(single, names), standIn: null });
  return resolveExpression(whole, names, refuse);
}

function resolveExpression(
  whole: string,
  names: LicenceNames,
  refuse: Refusal,
): Result<ResolvedLicence, UnresolvedLicence> {
  if (whole.length > MAX_CHARS) return refuse('broken', whole);
  const tokens = whole.match(TOKEN) ?? [];
  const isExpression = tokens.some((token) => OPERATORS.has(token.toLowerCase()));
  const unknown: string[] = [];
  const normal = whole.replace(TOKEN, (token) => {
    const known = normalToken(token, names);
    if (known === null) unknown.push(token);
    return known ?? token;
  });
  const vague = tokens.find((token) => meaningOfTag(token)?.kind === 'family') ?? '';
  const family = meaningOfTag(vague);
  if (isExpression && family?.kind === 'family') return refuse('family', vague, family.ids);
  const [stranger] = unknown;
  if (!isExpression && tokens.length > 1) return refuse('unknown', whole);
  if (stranger !== undefined) return refuse('unknown', isExpression ? stranger : whole);
  try {
    const { terms, wording } = readInfo(parse(normal), names);
    const alone = typeof wording === 'string' ? resolveName(wording, names) : null;
    return ok({ terms, written: alone === null ? write(wording) : writtenLeaf(alone), standIn: null });
  } catch {
    // The parser's own messages speak of offsets in the normalised text, or of its insides.
    return refuse('broken', whole);
  }
}

/** A token as the parser of SPDX takes it; null = no licence, exception or operator. */
function normalToken(token: string, names: LicenceNames): string | null {
  if (OPERATORS.has(token.toLowerCase())) return token.toUpperCase();
  if (/^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(token)) return token;
  const name = resolveName(token, names);
  if (name !== null) return spdxLicenceId(name.id) === null ? `${LICENCE_REF}${name.id}` : writtenLeaf(name);
  return spdxExceptionId(token);
}

/** A single licence by its name; null = there is none of that name. */
function resolveName(text: string, names: LicenceNames): LicenceLeaf | null {
  const family = meaningOfTag(text)?.kind === 'family';
  if (family) return null;
  const plus = text.endsWith('+') && !text.endsWith('++');
  const spdx = spdxLicenceId(plus ? text.slice(0, -1) : text);
  // An id of SPDX is what it says, even where the catalog knows the name as another version's.
  if (spdx !== null) {
    const { id, orLater } = currentSpdxId(spdx, plus);
    return { ...catalogLeaf(id), inCatalog: names.has(id), orLater };
  }
  const found = names.find(text.startsWith(LICENCE_REF) ? text.slice(LICENCE_REF.length) : text);
  if (found !== null) return catalogLeaf(found);
  const tag = meaningOfTag(text);
  if (tag?.kind !== 'is') return null;
  return { ...catalogLeaf(tag.id), inCatalog: names.has(tag.id) };
}

function catalogLeaf(id: string): LicenceLeaf {
  return { kind: 'licence', id, inCatalog: true, orLater: false, exception: null };
}

/** An expression as it is written: `GPL-2.0-or-later` stays one name, though it leaves a choice. */
type Wording = string | { readonly kind: 'and' | 'or'; readonly parts: readonly Wording[] };

interface ReadTerms {
  readonly terms: LicenceTerms;
  readonly wording: Wording;
}

function readInfo(info: parse.Info, names: LicenceNames): ReadTerms {
  if ('license' in info) return readLeaf(info, names);
  const kind = info.conjunction;
  const parts = sameOperator(info, kind).map((part) => readInfo(part, names));
  return {
    terms: joinTerms(
      kind,
      parts.map(({ terms }) => terms),
    ),
    wording: joinWordings(
      kind,
      parts.map(({ wording }) => wording),
    ),
  };
}

/** Each part once; a group that has shrunk to one part is that part. */
function joinWordings(kind: 'and' | 'or', parts: readonly Wording[]): Wording {
  const flat = parts.flatMap((part) =>
    typeof part !== 'string' && part.kind === kind ? part.parts : [part],
  );
  const once = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
  const [only] = once;
  return only !== undefined && once.length === 1 ? only : { kind, parts: once };
}

/** With parentheses also where the precedence of AND would do: not every reader knows it. */
function write(wording: Wording): string {
  if (typeof wording === 'string') return wording;
  return wording.parts
    .map((part) => (typeof part === 'string' ? part : `(${write(part)})`))
    .join(` ${wording.kind.toUpperCase()} `);
}

/** Operands of a chain of one operator, which the parser nests to the right. */
function sameOperator(info: parse.Info, kind: 'and' | 'or'): readonly parse.Info[] {
  if ('license' in info || info.conjunction !== kind) return [info];
  return [...sameOperator(info.left, kind), ...sameOperator(info.right, kind)];
}

function readLeaf(info: parse.LicenseInfo, names: LicenceNames): ReadTerms {
  const { license, plus } = info;
  const exception = info.exception ?? null;
  const named = resolveName(plus === true ? `${license}+` : license, names);
  const leaf: LicenceLeaf = { ...(named ?? { ...catalogLeaf(license), inCatalog: false }), exception };
  const id = spdxLicenceId(leaf.id) === null && named !== null ? `${LICENCE_REF}${leaf.id}` : leaf.id;
  const wording = `${id}${leaf.orLater ? '+' : ''}${exception === null ? '' : ` WITH ${exception}`}`;
  return { terms: withVersions(leaf, names), wording };
}

function writtenLeaf(leaf: LicenceLeaf): string {
  return `${leaf.id}${leaf.orLater ? '+' : ''}`;
}

/** “Version 2 or later” of a GNU licence is a choice among the versions that the catalog has rules for. */
function withVersions(leaf: LicenceLeaf, names: LicenceNames): LicenceTerms {
  const gnu = /^((?:A|L)?GPL)-(\d\.\d)-or-later$/.exec(leaf.id);
  if (gnu === null) return leaf;
  const [, licence, least] = gnu;
  const versions = names.ids.filter((id) => {
    const version = id.startsWith(`${licence}-`)
      ? /^(\d\.\d)-only$/.exec(id.slice(`${licence}-`.length))
      : null;
    return version?.[1] !== undefined && version[1] >= (least ?? '');
  });
  if (versions.length === 0) return leaf;
  return joinTerms(
    'or',
    versions.map((id) => ({ ...leaf, id, inCatalog: true })),
  );
}
