import { scoreMargin } from '#core/ip/risks/risk-level';
import { RangeAxis } from '../../../ui/RangeAxis';
import { SCORE_AXIS, ScoreMark } from '../register/ScoreMark';
import classes from './panel.module.css';
import type { RiskRowProps } from './RiskPanel';

/** Likelihood, impact and score before the mitigations taken and with them. */
export function LevelRow({ entry, words }: RiskRowProps) {
  const { t } = words;
  const { before, after } = entry.planRisk;
  const margin = scoreMargin(after);
  const lines = [
    ['likelihood', before.likelihood, after.likelihood],
    ['impact', before.impact, after.impact],
  ] as const;
  return (
    <>
      <dt>{t('level.title')}</dt>
      <dd>
        <table className={classes.levels}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('level.before')}</th>
              <th scope="col">{t('level.after')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(([name, from, to]) => (
              <tr key={name}>
                <th scope="row">{t(`level.${name}`)}</th>
                <td>
                  <b>{from}</b> {name === 'likelihood' ? t(`likelihood.s${from}`) : t(`impact.s${from}`)}
                </td>
                <td>
                  <b>{to}</b> {name === 'likelihood' ? t(`likelihood.s${to}`) : t(`impact.s${to}`)}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('column.score')}</th>
              <td>{t('level.product', { ...before })}</td>
              <td>{t('level.product', { ...after })}</td>
            </tr>
          </tbody>
        </table>
        <div className={classes.mark}>
          <RangeAxis axis={SCORE_AXIS} text={String} />
          <ScoreMark level={after} words={words} />
        </div>
        <p className={classes.small}>{t('level.estimate', { low: margin.low, high: margin.high })}</p>
      </dd>
    </>
  );
}
