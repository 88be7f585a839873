import { checkConditions } from '#core/law/source/check-conditions';
import { checkDuty } from '#core/law/source/check-duty';
import { checkPenalty } from '#core/law/source/check-penalty';
import { checkCovers, checkRead } from '#core/law/source/check-values';
import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';
import type { InstrumentFields, LawFile } from '#core/law/source/law-file';

/** The rules of one file that span several keys: names resolve, days are in order, coverage narrows downwards. */
export function checkLawFile(source: LawSource, file: LawFile): LawFault[] {
  return [
    ...checkConditions(source, file),
    ...file.instruments.flatMap((instrument, index) =>
      checkInstrument(source, file, instrument, ['instruments', index]),
    ),
  ];
}

function checkInstrument(
  source: LawSource,
  file: LawFile,
  instrument: InstrumentFields,
  path: Path,
): LawFault[] {
  const dated = instrument.status === 'in-force' || instrument.status === 'phased';
  const hasNoDay = dated && (instrument.in_force ?? null) === null;
  return [
    ...(hasNoDay
      ? [faultAt(source, [...path, 'in_force'], `a day as YYYY-MM-DD, since it is ${instrument.status}`)]
      : []),
    ...checkCovers(source, [...path, 'covers'], instrument.covers, file.covers, 'covers of the file'),
    ...checkRead(source, path, instrument.read, file.as_of),
    ...checkPenalty(source, [...path, 'max_penalty'], instrument.max_penalty),
    ...checkPhases(source, instrument, path),
    ...instrument.obligations.flatMap((duty, index) =>
      checkDuty(source, file, instrument, duty, [...path, 'obligations', index]),
    ),
  ];
}

function checkPhases(source: LawSource, { phases }: InstrumentFields, path: Path): LawFault[] {
  return (phases ?? []).flatMap(({ date }, index, all) => {
    const before = all[index - 1];
    if (before === undefined || before.date <= date) return [];
    return [faultAt(source, [...path, 'phases', index, 'date'], `a day not before ${before.date}`)];
  });
}
