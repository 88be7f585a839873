import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../lab.module.css';
import { useNumbers } from '../use-numbers';
import { Controls } from './Controls';
import { contourOption } from './contour-option';
import { DataPanel } from './DataPanel';
import { Derivation } from './Derivation';
import { DIVERGING_FACTOR, lossCurves, lossOption, TOO_SMALL_FACTOR } from './loss-option';
import { Slip } from './Slip';
import { shownSteps } from './shown-steps';
import { type Descent, useDescent } from './use-descent';

/** Gradient descent on a line with two weights: picture, curve, formula and number of the same walk. */
export function DescentView() {
  const { t } = useTranslation('lab');
  const descent = useDescent();
  const count = descent.points.length;
  return (
    <>
      <div className={classes.columns} data-count="3">
        <section className={classes.section} aria-labelledby="lab-walk">
          <SectionHead
            id="lab-walk"
            title={t('descent.walk.title')}
            meta={t('descent.walk.meta', { count })}
          />
          <WalkChart descent={descent} />
          <Controls descent={descent} />
          <DataPanel descent={descent} />
        </section>
        <section className={classes.section} aria-labelledby="lab-loss">
          <SectionHead id="lab-loss" title={t('descent.loss.title')} meta={t('descent.loss.meta')} />
          <LossChart descent={descent} />
          <StepSizeNote descent={descent} />
        </section>
        <Derivation descent={descent} />
      </div>
      <Slip descent={descent} />
    </>
  );
}

function WalkChart({ descent }: { readonly descent: Descent }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const { states, best } = descent;
  const minimum = t('descent.walk.minimum', {
    bias: numbers.plain(best.bias),
    slope: numbers.plain(best.slope),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn hangs on the walk and its points alone
  const option = useMemo(
    () => contourOption(descent, { start: t('descent.walk.start'), minimum, tick: numbers.plain }),
    [descent.points, states, minimum, numbers, t],
  );
  return (
    <Chart
      label={t('descent.walk.label', { count: states.length - 1, minimum })}
      option={option}
      heightRem={18}
      caption={t('descent.walk.caption')}
      table={{
        head: [t('descent.slip.step'), t('descent.table.bias'), t('descent.table.slope')],
        rows: shownSteps(states).map(({ step, line }) => [
          numbers.integer(step),
          numbers.weight(line.bias),
          numbers.weight(line.slope),
        ]),
      }}
    />
  );
}

function LossChart({ descent }: { readonly descent: Descent }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const { points, settings, states, stepCount, bestLoss, stableStep } = descent;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the walks hang on these alone
  const curves = useMemo(() => lossCurves(descent), [points, settings, states, stepCount]);
  const option = useMemo(
    () =>
      lossOption(curves, bestLoss, {
        yours: t('descent.loss.yours', { rate: numbers.plain(settings.learningRate) }),
        tooSmall: t('descent.loss.tooSmall', {
          rate: numbers.plain(settings.learningRate * TOO_SMALL_FACTOR),
        }),
        diverging: t('descent.loss.diverging', { rate: numbers.plain(stableStep * DIVERGING_FACTOR) }),
        best: t('descent.loss.best', { loss: numbers.loss(bestLoss) }),
        steps: t('descent.loss.steps'),
        tick: numbers.plain,
      }),
    [curves, bestLoss, settings.learningRate, stableStep, numbers, t],
  );
  return (
    <Chart
      label={t('descent.loss.label')}
      option={option}
      heightRem={18}
      caption={t('descent.loss.caption')}
      table={{
        head: [t('descent.slip.step'), t('descent.table.loss')],
        rows: shownSteps(states).map(({ step, loss }) => [numbers.integer(step), numbers.loss(loss)]),
      }}
    />
  );
}

/** Up to where a step is stable, and whether the user's is. */
function StepSizeNote({ descent }: { readonly descent: Descent }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const { curvature, settings, stableStep } = descent;
  const isStable = settings.learningRate < stableStep;
  return (
    <p className={isStable ? classes.note : classes.fault} role="status">
      {t(settings.momentum > 0 ? 'descent.loss.stableMomentum' : 'descent.loss.stable', {
        limit: numbers.loss(stableStep),
        curvature: numbers.loss(curvature.largest),
        momentum: numbers.plain(settings.momentum),
      })}{' '}
      {t(isStable ? 'descent.loss.isStable' : 'descent.loss.isUnstable', {
        rate: numbers.plain(settings.learningRate),
      })}
    </p>
  );
}
