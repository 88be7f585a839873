import { BOOTSTRAP_RUNS, type Disparity } from '#core/fairness/bootstrap/bootstrap-disparities';
import { type GroupComparison, largeEnough } from '#core/fairness/compare-groups';
import { HARM_DISPARITY } from '#core/fairness/harm';
import { type FairnessWords, useFairnessWords } from '../../../fairness/use-fairness-words';
import { niceAxis } from '../../../ui/axis';
import { ErrorState } from '../../../ui/ErrorState';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import classes from '../fairness.module.css';
import { useDisparities } from '../use-disparities';
import type { FairnessView } from '../use-fairness-view';

const WAYS = [
  'demographicParityDifference',
  'falsePositiveDifference',
  'equalOpportunityDifference',
] as const;

/** Three measures side by side, each with when to use it and when it misleads; the one that the harm calls for is in use. */
export function ThreeWays({
  view,
  comparison,
}: {
  readonly view: FairnessView;
  readonly comparison: GroupComparison;
}) {
  const words = useFairnessWords();
  const { t, format } = words;
  const { groups, leftOut } = largeEnough(comparison);
  const seed = view.plan.seed;
  const { disparities, error } = useDisparities(groups, seed);
  const fewest = groups
    .map(({ name, counts }) => ({ group: name, number: counts.truePositives + counts.falseNegatives }))
    .toSorted((a, b) => a.number - b.number)[0];
  const axis = niceAxis(
    disparities === null
      ? []
      : WAYS.map((way) => 100 * (disparities[way].p90 ?? disparities[way].value ?? 0)),
  );
  const both = disparities?.equalizedOddsDifference;
  return (
    <section>
      <SectionHead title={t('ways.title')} meta={t('ways.meta')} />
      {error === null ? null : <ErrorState title={t('import.workerFailed')} detail={error} />}
      <div className={classes.ways} aria-busy={disparities === null && error === null}>
        {WAYS.map((way) => {
          const isInUse = HARM_DISPARITY[view.harm] === way;
          return (
            <article key={way} data-on={isInUse || undefined}>
              <h3>
                {t(`ways.${way}.title`)}{' '}
                {isInUse ? <StateWord tone="acc">{t('ways.inUse')}</StateWord> : null}
              </h3>
              <p className="soft">{t(`ways.${way}.name`)}</p>
              <Value
                disparity={disparities?.[way] ?? null}
                axis={axis}
                label={t(`ways.${way}.title`)}
                words={words}
              />
              <dl>
                <dt>{t('ways.useWhen')}</dt>
                <dd>{t(`ways.${way}.use`)}</dd>
                <dt>{t('ways.misleads')}</dt>
                <dd>
                  {t(`ways.${way}.misleads`, {
                    group: fewest?.group ?? '',
                    number: format.integer(fewest?.number ?? 0),
                  })}
                </dd>
              </dl>
            </article>
          );
        })}
      </div>
      <p className={classes.small}>
        {both?.value === null || both === undefined
          ? null
          : t('ways.both', { value: rangeText(both, words) })}{' '}
        {leftOut.length === 0
          ? null
          : t('ways.without', {
              count: leftOut.length,
              groups: words.list(leftOut.map(({ name }) => name)),
            })}{' '}
        {t('ways.method', { runs: format.integer(BOOTSTRAP_RUNS), seed: String(seed) })}
      </p>
    </section>
  );
}

interface ValueProps {
  /** null = on its way. */
  readonly disparity: Disparity | null;
  readonly axis: ReturnType<typeof niceAxis>;
  readonly label: string;
  readonly words: FairnessWords;
}

function Value({ disparity, axis, label, words }: ValueProps) {
  const { t, points } = words;
  if (disparity === null) return <p className="soft">{t('ways.computing')}</p>;
  const { value, p10, p25, p75, p90 } = disparity;
  if (value === null) return <p className="unk">{t('ways.undefined')}</p>;
  const isRange = p10 !== null && p25 !== null && p75 !== null && p90 !== null;
  return (
    <div className={classes.value}>
      <p>
        <b>{points(value)}</b> {isRange ? <span className="soft">{words.bracketed(p10, p90)}</span> : null}
      </p>
      <RangeMark
        quantiles={
          isRange
            ? { p10: 100 * p10, p25: 100 * p25, p50: 100 * value, p75: 100 * p75, p90: 100 * p90 }
            : null
        }
        axis={axis}
        label={label}
        text={(each) => points(each / 100)}
      />
    </div>
  );
}

/** `3.2 (2.3 – 4.3)` */
function rangeText({ value, p10, p90 }: Disparity, { points, bracketed }: FairnessWords): string {
  if (value === null) return '';
  return p10 === null || p90 === null ? points(value) : `${points(value)} ${bracketed(p10, p90)}`;
}
