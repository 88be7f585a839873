/** The names of SPDX's licences by id, e.g. “Mozilla Public License 2.0”; 120 kB, loaded when someone looks for one. */
export async function loadSpdxNames(): Promise<ReadonlyMap<string, string>> {
  const list: { readonly default: Readonly<Record<string, { readonly name: string }>> } = await import(
    'spdx-license-list/spdx.json',
    { with: { type: 'json' } }
  );
  return new Map(Object.entries(list.default).map(([id, { name }]) => [id, name]));
}
