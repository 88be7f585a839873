import { faultAt, inWords, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';

/** An id, and where it stands. */
interface Entry {
  readonly source: LawSource;
  readonly path: Path;
  readonly id: string;
}

/**
 * A fault at every entry whose id an earlier one has.
 *
 * @param expected completes "expected …"
 * @param elsewhere ids that the catalog has outside these files
 */
export function duplicates(
  entries: readonly Entry[],
  expected: string,
  elsewhere: ReadonlySet<string> = new Set(),
): LawFault[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const { id, source, path } = entry;
    const other = first.get(id);
    if (other === undefined) first.set(id, entry);
    if (other === undefined && !elsewhere.has(id)) return [];
    const where =
      other === undefined ? 'in the catalog' : `at ${other.source.file}:${other.source.lineOf(other.path)}`;
    return [faultAt(source, path, expected, `${inWords(id)}, which stands ${where}`)];
  });
}
