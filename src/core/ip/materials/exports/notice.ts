import type { ExportedLicence } from '#core/ip/materials/exports/bom-licence';
import { requiredNotice } from '#core/ip/materials/exports/required-notices';
import { licenceNames } from '#core/ip/materials/licence-ids/licence-names';
import { leavesOf } from '#core/ip/materials/licence-ids/licence-terms';
import { resolveLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { isCurrentSpdxId } from '#core/ip/materials/licence-ids/spdx-ids';
import type { Material, MaterialKind } from '#core/plan/ip/material';
import { compareText } from '#core/shared/compare-text';

export interface NoticeOptions {
  readonly licences: readonly ExportedLicence[];
  readonly product: string;
  readonly language: 'en' | 'zh';
  /** Texts to append, by SPDX id, as `licenceTexts` loads them; the others get the address of their text. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A thing that the notice credits. */
interface Credit {
  readonly name: string;
  readonly version: string | undefined;
  readonly kind: MaterialKind;
  readonly licence: string | null;
  readonly licenceText: string | undefined;
  readonly copyright: string | undefined;
  readonly source: string | undefined;
}

const WORDS = {
  en: {
    title: (product: string) => `NOTICE for ${product}`,
    intro: (product: string) =>
      `${product} is made with the material of others.\nIt is listed here by licence, with its source and the notices that the licences ask for.`,
    unknown: 'Licence not known',
    unknownHint: 'No licence is known for the following; without one there is no permission to use it.',
    text: (licence: string) => `Text of ${licence}`,
    at: 'Licence text',
    kinds: { model: 'model', dataset: 'dataset', code: 'code', service: 'service' },
    nothing: 'No material of others is listed.',
  },
  zh: {
    title: (product: string) => `${product} 的声明（NOTICE）`,
    intro: (product: string) => `${product} 使用了他人的材料。以下按许可列出，并附来源及各许可要求的声明。`,
    unknown: '许可不明',
    unknownHint: '以下材料的许可不明；无许可即无使用授权。',
    text: (licence: string) => `${licence} 许可文本`,
    at: '许可文本',
    kinds: { model: '模型', dataset: '数据集', code: '代码', service: '服务' },
    nothing: '未列出他人的材料。',
  },
} as const;

const RULE = '='.repeat(78);
const THIN_RULE = '-'.repeat(78);

/** Ids of the licences whose texts a notice on these materials can append. */
export function noticeLicenceIds(
  materials: readonly Material[],
  licences: readonly ExportedLicence[],
): readonly string[] {
  const names = licenceNames(licences);
  const ids = new Set<string>();
  for (const { licence } of creditsOf(materials)) {
    const resolved = licence === null ? null : resolveLicence(licence, names);
    if (resolved?.ok)
      for (const { id } of leavesOf(resolved.value.terms)) if (isCurrentSpdxId(id)) ids.add(id);
  }
  return [...ids].sort();
}

/**
 * Writes the notice to hand out with a product: what it is made with, by licence, whose it is where that is known, the
 * sentences that licences prescribe, and their texts. Packages for development only are left out: nobody receives them.
 */
export function writeNotice(materials: readonly Material[], options: NoticeOptions): string {
  const { licences, product, language, texts } = options;
  const words = WORDS[language];
  const names = licenceNames(licences);
  const byId = new Map(licences.map((licence) => [licence.id, licence]));
  const groups = new Map<string | null, Credit[]>();
  for (const credit of creditsOf(materials)) {
    const resolved = credit.licence === null ? null : resolveLicence(credit.licence, names);
    const key = resolved === null ? null : writtenOf(resolved);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [credit]);
    else group.push(credit);
  }
  const known = [...groups].filter(([licence]) => licence !== null);
  known.sort(([one], [other]) => compareText(one ?? '', other ?? ''));
  const sections = known.map(([licence, credits]) => section(licence ?? '', credits));
  const unknown = groups.get(null);
  if (unknown !== undefined)
    sections.push([THIN_RULE, words.unknown, THIN_RULE, '', words.unknownHint, '', ...lines(unknown)]);
  const body = sections.length === 0 ? [words.nothing] : sections.flatMap((each) => [...each, '']);
  const appended = [...texts].flatMap(([id, text]) => [RULE, words.text(id), RULE, '', text.trim(), '']);
  return `${[words.title(product), RULE, '', words.intro(product), '', ...body, ...appended].join('\n').trimEnd()}\n`;

  function section(licence: string, credits: readonly Credit[]): string[] {
    const resolved = resolveLicence(licence, names);
    const leaves = resolved.ok ? leavesOf(resolved.value.terms) : [];
    const title = byId.get(leaves.length === 1 && resolved.ok ? (leaves[0]?.id ?? '') : '')?.name;
    const isName = title !== undefined && resolved.ok && resolved.value.standIn === null;
    const addresses = leaves.flatMap(({ id }) => {
      if (texts.has(id)) return [];
      const address = isCurrentSpdxId(id) ? `https://spdx.org/licenses/${id}.html` : byId.get(id)?.source;
      return address === undefined ? [] : [`${words.at}: ${address}`];
    });
    const notices = leaves.flatMap(({ id }) => requiredNotice(id) ?? []);
    const head = [...new Set([...addresses, ...notices])];
    return [
      ...[THIN_RULE, isName && title !== licence ? `${title} (${licence})` : licence, THIN_RULE, ''],
      ...(head.length === 0 ? [] : [...head, '']),
      ...lines(credits),
    ];
  }

  function lines(credits: readonly Credit[]): string[] {
    const sorted = [...credits].sort(
      (one, other) =>
        compareText(one.name, other.name) || compareText(one.version ?? '', other.version ?? ''),
    );
    return sorted.flatMap(({ name, version, kind, copyright, source, licenceText }) => {
      const what = kind === 'code' ? '' : ` (${words.kinds[kind]})`;
      return [
        `* ${name}${version === undefined ? '' : ` ${version}`}${what}`,
        ...indented(copyright),
        ...indented(source),
        ...indented(licenceText),
      ];
    });
  }
}

/** The one way to write a licence; what nobody knows as it was written; null = it says nothing. */
function writtenOf(resolved: ReturnType<typeof resolveLicence>): string | null {
  if (resolved.ok) return resolved.value.written;
  return resolved.error.reason === 'says-nothing' ? null : resolved.error.text;
}

/** Every material, or the packages behind it; each package once. */
function creditsOf(materials: readonly Material[]): readonly Credit[] {
  const credits = new Map<string, Credit>();
  for (const material of materials) {
    const { name, version, kind, licence, licenceText, copyright, source, components } = material;
    const found: readonly Credit[] =
      components === undefined
        ? [{ name, version, kind, licence, licenceText, copyright, source }]
        : components
            .filter(({ development }) => development !== true)
            .map((each) => ({
              ...{ name: each.name, version: each.version, kind, licence: each.licence },
              ...{ licenceText: undefined, copyright: each.copyright, source: each.purl },
            }));
    for (const credit of found) credits.set(JSON.stringify(credit), credit);
  }
  return [...credits.values()];
}

function indented(text: string | undefined): readonly string[] {
  return text === undefined || text.trim() === ''
    ? []
    : text
        .trim()
        .split(/\r?\n/)
        .map((line) => `  ${line}`.trimEnd());
}
