import { duplicates } from '#core/law/source/duplicates';
import { perhaps } from '#core/law/source/fields';
import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';
import type { LawFile } from '#core/law/source/law-file';

export interface CheckedFile {
  readonly source: LawSource;
  readonly file: LawFile;
}

/**
 * The rules that span files: one file a jurisdiction, ids occur once, a duty that takes the place of another exists,
 * nothing is dated after the catalog.
 *
 * @param files the sound ones
 * @param areAllSound whether no other file is broken; a reference to a duty in a broken file is no fault of its own
 * @param version month of the catalog, YYYY-MM
 * @param elsewhere jurisdiction of each id outside these files; a jurisdiction that has a file here is passed over
 */
export function checkLawBase(
  files: readonly CheckedFile[],
  areAllSound: boolean,
  version: string,
  elsewhere: ReadonlyMap<string, string>,
): LawFault[] {
  const here = new Set(files.map(({ file }) => file.jurisdiction));
  const foreignIds = new Set([...elsewhere].filter(([, of]) => !here.has(of)).map(([id]) => id));
  const duties = files.flatMap(({ source, file }) =>
    file.instruments.flatMap(({ obligations }, at) =>
      obligations.map((duty, index) => ({
        duty,
        source,
        path: ['instruments', at, 'obligations', index] as Path,
      })),
    ),
  );
  const dutyIds = new Set([...duties.map(({ duty }) => duty.id), ...foreignIds]);
  const ids = [...instrumentIds(files), ...duties.map(({ duty, ...place }) => ({ ...place, id: duty.id }))];
  return [
    ...duplicates(
      files.map(({ source, file }) => ({ source, path: ['jurisdiction'], id: file.jurisdiction })),
      'a jurisdiction without another file',
    ),
    ...duplicates(
      ids.map(({ source, path, id }) => ({ source, path: [...path, 'id'], id })),
      'an id that nothing else has',
      foreignIds,
    ),
    ...files.flatMap(({ source, file }) =>
      file.as_of <= version
        ? []
        : [faultAt(source, ['as_of'], `a month not after ${version}, the month of the catalog`)],
    ),
    ...duties.flatMap(({ duty, source, path }) => {
      const next = duty.replaced_by ?? null;
      const at = [...path, 'replaced_by'];
      if (next === null) return [];
      if (next === duty.id) return [faultAt(source, at, 'the id of another duty')];
      if (dutyIds.has(next) || !areAllSound) return [];
      return [faultAt(source, at, `the id of a duty${perhaps([...dutyIds], next)}`)];
    }),
  ];
}

function instrumentIds(files: readonly CheckedFile[]) {
  return files.flatMap(({ source, file }) =>
    file.instruments.map(({ id }, at) => ({ source, path: ['instruments', at] as Path, id })),
  );
}
