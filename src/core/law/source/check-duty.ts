import { checkPenalty } from '#core/law/source/check-penalty';
import { checkCovers, checkRead } from '#core/law/source/check-values';
import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';
import type { DutyFields, InstrumentFields, LawFile, VariantFields } from '#core/law/source/law-file';

/** The rules of one duty that span several keys. @param path of the duty in its file */
export function checkDuty(
  source: LawSource,
  file: LawFile,
  instrument: InstrumentFields,
  duty: DutyFields,
  path: Path,
): LawFault[] {
  const outer = instrument.covers ?? file.covers;
  const own = duty.covers ?? outer;
  return [
    ...(duty.id.startsWith(`${instrument.id}.`)
      ? []
      : [faultAt(source, [...path, 'id'], `an id that begins with ${instrument.id}.`)]),
    ...checkDates(source, instrument, duty, path),
    ...checkDays(source, duty, path),
    ...checkCovers(source, [...path, 'covers'], duty.covers, outer, 'covers of the instrument'),
    ...checkRead(source, path, duty.read, file.as_of),
    ...checkPenalty(source, [...path, 'penalty'], duty.penalty),
    ...checkSelectionRatio(source, file, duty, path),
    ...(duty.variants ?? []).flatMap((variant, index, all) => [
      ...checkCovers(
        source,
        [...path, 'variants', index, 'territories'],
        variant.territories,
        own,
        'covers of the duty',
      ),
      ...checkRead(source, [...path, 'variants', index], variant.read, file.as_of),
      ...checkVariant(source, variant, all.slice(0, index), [...path, 'variants', index]),
    ]),
  ];
}

function checkSelectionRatio(source: LawSource, file: LawFile, duty: DutyFields, path: Path): LawFault[] {
  const ratio = duty.selection_ratio ?? null;
  if (ratio === null) return [];
  return [
    ...(duty.bias === true
      ? []
      : [faultAt(source, [...path, 'bias'], 'true, where there is a selection_ratio')]),
    ...checkRead(source, [...path, 'selection_ratio'], ratio.read, file.as_of),
  ];
}

function checkDates(
  source: LawSource,
  instrument: InstrumentFields,
  duty: DutyFields,
  path: Path,
): LawFault[] {
  const until = duty.applies_until ?? null;
  const from = duty.applies_from ?? instrument.in_force ?? null;
  if (until === null || from === null || until > from) return [];
  return [faultAt(source, [...path, 'applies_until'], `a day after ${from}, on which it starts to apply`)];
}

function checkDays(source: LawSource, duty: DutyFields, path: Path): LawFault[] {
  return (['effort_days', 'recurring_days_per_year'] as const).flatMap((key) => {
    const { low, high } = duty[key];
    return low <= high ? [] : [faultAt(source, [...path, key, 'high'], `at least ${low}, which is low`)];
  });
}

function checkVariant(
  source: LawSource,
  variant: VariantFields,
  earlier: readonly VariantFields[],
  path: Path,
): LawFault[] {
  const { what, provision, when, deadline_hours, applies_from, note } = variant;
  const changes = [what, provision, when, deadline_hours, applies_from, note].some(
    (value) => (value ?? null) !== null,
  );
  const taken = new Set(earlier.flatMap(({ territories }) => territories));
  return [
    ...(changes
      ? []
      : [faultAt(source, path, 'what differs: what, provision, when, deadline_hours, applies_from or note')]),
    ...variant.territories.flatMap((code, index) =>
      taken.has(code)
        ? [
            faultAt(
              source,
              [...path, 'territories', index],
              'a territory without another variant of this duty',
            ),
          ]
        : [],
    ),
  ];
}
