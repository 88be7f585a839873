import { joinLicences } from '#core/ip/materials/licence-ids/join-licences';
import type { BomDraft } from '#core/ip/materials/readers/bom-draft';
import { FOLD_FROM, LONGEST } from '#core/ip/materials/readers/limits';
import { type Component, MAX_COMPONENTS } from '#core/plan/ip/component';

/** Words in the names of lines that stand for many packages; names are data of the plan, so they are chosen once. */
export interface FoldWords {
  readonly development: string;
  readonly withoutLicence: string;
}

export const FOLD_WORDS: Readonly<Record<'en' | 'zh', FoldWords>> = {
  en: { development: 'development only', withoutLicence: 'no known licence' },
  zh: { development: '仅用于开发', withoutLicence: '无已知许可' },
};

/** The name that all lines of one file's packages share: without what tells them apart. */
export function foldedName(name: string): string {
  const whole = name.replace(/ \(\d+\/\d+\)$/, '');
  const ending = Object.values(FOLD_WORDS)
    .flatMap(({ development, withoutLicence }) => [` · ${development}`, ` · ${withoutLicence}`])
    .find((each) => whole.endsWith(each));
  return ending === undefined ? whole : whole.slice(0, -ending.length);
}

/** What a tool of development is not: none of it is handed to users or runs for them. */
const DEVELOPMENT_USES = {
  'distribute-code': false,
  'hosted-service': false,
  'offer-as-managed-service': false,
};

interface Packages {
  /** Name of the line. */
  readonly name: string;
  readonly version?: string | undefined;
  readonly source?: string | undefined;
  readonly components: readonly Component[];
  readonly place: string;
}

/**
 * Puts packages into the bill of materials. Few of them are lines of their own; many are one line, whose licence is
 * all of theirs joined by AND, since all have to be kept. Packages without a known licence and those for development
 * stand apart: the first are to be looked into, the others ask for nothing.
 */
export function foldComponents(packages: Packages, words: FoldWords, always: boolean, draft: BomDraft): void {
  const { components, name } = packages;
  const used = components.filter(({ development }) => development !== true);
  const tools = components.filter(({ development }) => development === true);
  if (!always && components.length < FOLD_FROM) {
    for (const component of components) addOne(component, packages.place, draft);
    return;
  }
  const isKnown = ({ licence }: Component) => licence !== null && draft.resolve(licence).ok;
  addLine(packages, name, used.filter(isKnown), {}, draft);
  addLine(
    packages,
    `${name} · ${words.withoutLicence}`,
    used.filter((each) => !isKnown(each)),
    {},
    draft,
  );
  addLine(packages, `${name} · ${words.development}`, tools, DEVELOPMENT_USES, draft);
}

function addOne(component: Component, place: string, draft: BomDraft): void {
  const { name, version, licence, purl, development, copyright } = component;
  draft.add(
    {
      kind: 'code',
      name,
      ...(version === undefined ? {} : { version }),
      licence,
      ...(purl === undefined ? {} : { source: purl }),
      ...(development === true ? { uses: { ...DEVELOPMENT_USES } } : {}),
      ...(copyright === undefined ? {} : { copyright }),
    },
    place,
  );
}

function addLine(
  packages: Packages,
  name: string,
  components: readonly Component[],
  uses: Readonly<Record<string, boolean>>,
  draft: BomDraft,
): void {
  const parts = splitToFit(components, draft);
  parts.forEach((part, index) => {
    const title = parts.length === 1 ? name : `${name} (${index + 1}/${parts.length})`;
    const { version, source, place } = packages;
    draft.add(
      {
        kind: 'code',
        name: title,
        ...(version === undefined ? {} : { version }),
        licence: part.licence,
        ...(source === undefined ? {} : { source }),
        uses: { ...uses },
        components: [...part.components],
      },
      place,
    );
    const isTools = uses === DEVELOPMENT_USES;
    draft.notes.add(isTools ? 'development-apart' : 'folded', place, {
      count: String(part.components.length),
      name: title,
    });
  });
}

interface LinePart {
  readonly licence: string | null;
  readonly components: readonly Component[];
}

/** As many lines as it takes to keep every licence within the length, and every list within the number, of a plan. */
function splitToFit(components: readonly Component[], draft: BomDraft): readonly LinePart[] {
  const byLicence = new Map<string | null, Component[]>();
  for (const component of components) {
    const key = component.licence !== null && draft.resolve(component.licence).ok ? component.licence : null;
    const members = byLicence.get(key);
    if (members === undefined) byLicence.set(key, [component]);
    else members.push(component);
  }
  const groups = [...byLicence].sort(([, one], [, other]) => other.length - one.length);
  const parts: { licences: string[]; components: Component[] }[] = [];
  for (const [licence, members] of groups) {
    for (let start = 0; start < members.length; start += MAX_COMPONENTS) {
      const slice = members.slice(start, start + MAX_COMPONENTS);
      const last = parts.at(-1);
      const licences = [...new Set([...(last?.licences ?? []), ...(licence === null ? [] : [licence])])];
      const fits =
        last !== undefined &&
        last.components.length + slice.length <= MAX_COMPONENTS &&
        allOf(licences, draft).length <= LONGEST.licence;
      if (fits) {
        last.licences = licences;
        last.components.push(...slice);
      } else parts.push({ licences: licence === null ? [] : [licence], components: [...slice] });
    }
  }
  return parts.map((part) => ({
    licence: part.licences.length === 0 ? null : allOf(part.licences, draft),
    components: part.components,
  }));
}

/** An expression by which all of these hold. */
function allOf(licences: readonly string[], draft: BomDraft): string {
  if (licences.length === 1) return licences[0] ?? '';
  const joined = joinLicences(licences, 'AND');
  const resolved = draft.resolve(joined);
  return resolved.ok ? resolved.value.written : joined;
}
