import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LOSS_LAWS } from '#core/workload/sizing/scaling-laws';
import { lossCurve, MAIN_LAW, neighbours, type SizeChoice } from '#core/workload/sizing/size-choices';
import { decimal } from '../../../format/decimal';
import { useFormat } from '../../../format/use-format';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { curveOption } from './curve-option';
import { useSizeText } from './use-size-text';

/** Height of the chart [rem]. */
const HEIGHT_REM = 19;
/** Decimal places of a loss on the axis. */
const AXIS_DECIMALS = 2;

export interface LossCurveProps {
  /** [FLOP] */
  readonly flop: number;
  readonly best: SizeChoice;
  /** null = the plan adapts a model that is there already. */
  readonly plan: SizeChoice | null;
}

/** Expected loss over size at one compute: flat around the best size, steep far from it. */
export function LossCurve({ flop, best, plan }: LossCurveProps) {
  const { t } = useTranslation('sizing');
  const format = useFormat();
  const text = useSizeText();
  const headingId = useId();
  const option = useMemo(
    () =>
      curveOption({
        curves: LOSS_LAWS.map((law) => ({
          name: law.name,
          points: lossCurve(law, flop),
          isMain: law === MAIN_LAW,
        })),
        marks: [
          { name: t('curve.best'), parameterCount: best.size.parameterCount, loss: best.loss, isPlan: false },
          ...(plan === null
            ? []
            : [
                {
                  name: t('curve.plan'),
                  parameterCount: plan.size.parameterCount,
                  loss: plan.loss,
                  isPlan: true,
                },
              ]),
        ],
        xName: t('curve.x'),
        sizeText: text.size,
        lossText: text.loss,
        axisText: (loss) => decimal(loss, AXIS_DECIMALS, format.language),
      }),
    [flop, best, plan, t, text, format.language],
  );
  const table = useMemo<ChartTable>(
    () => ({
      head: [t('ways.size'), t('ways.tokens'), t('ways.loss')],
      rows: neighbours(flop).map(({ size, loss, lossRange }) => [
        text.size(size.parameterCount),
        text.size(size.tokenCount),
        `${text.loss(loss)} (${text.losses(lossRange)})`,
      ]),
    }),
    [flop, t, text],
  );
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('curve.title')} />
      <Chart
        label={t('curve.label', { flop: format.scientific(flop) })}
        option={option}
        table={table}
        heightRem={HEIGHT_REM}
        caption={t('curve.caption')}
      />
    </section>
  );
}
