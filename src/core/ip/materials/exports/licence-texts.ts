interface SpdxText {
  readonly default: { readonly licenseText: string };
}

/**
 * Texts of the licences that most packages have; each is loaded when a notice needs it. All texts of the SPDX list
 * would be 5 MB.
 */
const TEXTS: Readonly<Record<string, () => Promise<SpdxText>>> = {
  '0BSD': () => import('spdx-license-list/licenses/0BSD.json', { with: { type: 'json' } }),
  'AGPL-3.0-only': () => import('spdx-license-list/licenses/AGPL-3.0-only.json', { with: { type: 'json' } }),
  'Apache-2.0': () => import('spdx-license-list/licenses/Apache-2.0.json', { with: { type: 'json' } }),
  'BlueOak-1.0.0': () => import('spdx-license-list/licenses/BlueOak-1.0.0.json', { with: { type: 'json' } }),
  'BSD-2-Clause': () => import('spdx-license-list/licenses/BSD-2-Clause.json', { with: { type: 'json' } }),
  'BSD-3-Clause': () => import('spdx-license-list/licenses/BSD-3-Clause.json', { with: { type: 'json' } }),
  'BSL-1.0': () => import('spdx-license-list/licenses/BSL-1.0.json', { with: { type: 'json' } }),
  'CC-BY-4.0': () => import('spdx-license-list/licenses/CC-BY-4.0.json', { with: { type: 'json' } }),
  'CC-BY-SA-4.0': () => import('spdx-license-list/licenses/CC-BY-SA-4.0.json', { with: { type: 'json' } }),
  'CC0-1.0': () => import('spdx-license-list/licenses/CC0-1.0.json', { with: { type: 'json' } }),
  'CDLA-Permissive-2.0': () =>
    import('spdx-license-list/licenses/CDLA-Permissive-2.0.json', { with: { type: 'json' } }),
  'EPL-2.0': () => import('spdx-license-list/licenses/EPL-2.0.json', { with: { type: 'json' } }),
  'GPL-2.0-only': () => import('spdx-license-list/licenses/GPL-2.0-only.json', { with: { type: 'json' } }),
  'GPL-3.0-only': () => import('spdx-license-list/licenses/GPL-3.0-only.json', { with: { type: 'json' } }),
  ISC: () => import('spdx-license-list/licenses/ISC.json', { with: { type: 'json' } }),
  'LGPL-2.1-only': () => import('spdx-license-list/licenses/LGPL-2.1-only.json', { with: { type: 'json' } }),
  'LGPL-3.0-only': () => import('spdx-license-list/licenses/LGPL-3.0-only.json', { with: { type: 'json' } }),
  MIT: () => import('spdx-license-list/licenses/MIT.json', { with: { type: 'json' } }),
  'MPL-2.0': () => import('spdx-license-list/licenses/MPL-2.0.json', { with: { type: 'json' } }),
  'ODbL-1.0': () => import('spdx-license-list/licenses/ODbL-1.0.json', { with: { type: 'json' } }),
  'ODC-By-1.0': () => import('spdx-license-list/licenses/ODC-By-1.0.json', { with: { type: 'json' } }),
  'PSF-2.0': () => import('spdx-license-list/licenses/PSF-2.0.json', { with: { type: 'json' } }),
  'Python-2.0': () => import('spdx-license-list/licenses/Python-2.0.json', { with: { type: 'json' } }),
  Unlicense: () => import('spdx-license-list/licenses/Unlicense.json', { with: { type: 'json' } }),
  Zlib: () => import('spdx-license-list/licenses/Zlib.json', { with: { type: 'json' } }),
};

/**
 * Loads the texts of licences.
 *
 * @param ids SPDX ids; an “or later” licence has the text of its version
 * @returns texts by id; ids without a text here are left out, a notice gives their address instead
 */
export async function licenceTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => Object.hasOwn(TEXTS, textId(id)));
  const texts = await Promise.all(
    wanted.map(async (id) => [id, (await TEXTS[textId(id)]?.())?.default.licenseText ?? ''] as const),
  );
  return new Map(texts.filter(([, text]) => text !== ''));
}

function textId(id: string): string {
  return id.replace(/-or-later$/, '-only');
}
