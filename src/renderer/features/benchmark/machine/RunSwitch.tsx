import { SegmentedControl } from '@mantine/core';
import type { MachineRun } from '#core/machine/machine-profile';
import { dayOf } from '../../../format/dates';
import type { Place } from '../use-place';
import type { Words } from '../use-words';

export interface RunSwitchProps {
  /** The newest run of each backend. */
  readonly runs: readonly MachineRun[];
  readonly shown: MachineRun | null;
  readonly place: Place;
  readonly words: Words;
}

/** Which backend's newest run is shown. */
export function RunSwitch({ runs, shown, place, words: { t, format } }: RunSwitchProps) {
  return (
    <div>
      <SegmentedControl
        aria-label={t('result.which')}
        value={shown?.id ?? ''}
        data={runs.map(({ id, result }) => ({
          value: id,
          label: t('result.ofDay', {
            backend: t(`backend.${result.backend}`),
            date: format.date(dayOf(result.startedAtMs), 'table'),
          }),
        }))}
        onChange={(run) => place.go({ run })}
      />
    </div>
  );
}
