import { useId, useMemo } from 'react';
import type { MachineEntry } from '../../../state/machines-store';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { tickText } from '../figures/tick-text';
import type { Words } from '../use-words';
import { fleetOption } from './fleet-option';
import { fleetRates } from './machine-rates';

/** Height of a bar and of what surrounds them [rem]. */
const BAR_REM = 1.75;
const FRAME_REM = 2.5;

/** What the machines train at, the fastest on top. */
export function FleetChart({
  machines,
  words,
}: {
  readonly machines: readonly MachineEntry[];
  readonly words: Words;
}) {
  const { t, rate } = words;
  const headingId = useId();
  const bars = useMemo(
    () =>
      machines
        .flatMap((machine) => {
          const training = fleetRates(machine)?.training;
          return training ? [{ name: machine.profile.name, rate: training.spread.p50 }] : [];
        })
        .toSorted((a, b) => a.rate - b.rate),
    [machines],
  );
  const option = useMemo(
    () =>
      fleetOption({
        bars: bars.map((bar) => ({ ...bar, text: rate('flop', bar.rate) })),
        axisText: (value) => tickText(rate('flop', value)),
      }),
    [bars, rate],
  );
  const table = useMemo<ChartTable>(
    () => ({
      head: [t('fleet.name'), t('fleet.training')],
      rows: bars.toReversed().map((bar) => [bar.name, rate('flop', bar.rate)]),
    }),
    [bars, rate, t],
  );
  if (bars.length < 2) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('fleet.chart')} />
      <Chart
        label={t('fleet.chartLabel', { count: bars.length })}
        option={option}
        table={table}
        heightRem={FRAME_REM + BAR_REM * bars.length}
      />
    </section>
  );
}
