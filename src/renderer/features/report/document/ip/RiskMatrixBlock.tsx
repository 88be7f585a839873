import { useTranslation } from 'react-i18next';
import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { bandOf } from '#core/ip/risks/risk-level';
import type { IpWords } from '../../../../ip/use-ip-words';
import { Block } from '../parts/ReportSection';
import classes from './ip.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

export interface RiskMatrixBlockProps {
  readonly entries: readonly RegisterEntry[];
  readonly words: IpWords;
}

/** Likelihood by impact with the mitigations taken; numbers of the register, the band as a word in each cell. */
export function RiskMatrixBlock({ entries, words: { t } }: RiskMatrixBlockProps) {
  const { t: tReport } = useTranslation('report');
  return (
    <Block title={t('matrix.title')} remark={tReport('ip.matrixRemark')}>
      <table className={classes.matrix} aria-label={t('matrix.title')}>
        <tbody>
          {STEPS.toReversed().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">
                {t(`likelihood.s${likelihood}`)} <b>{likelihood}</b>
              </th>
              {STEPS.map((impact) => {
                const band = bandOf(likelihood * impact);
                const numbers = entries.filter(
                  ({ planRisk: { after } }) => after.likelihood === likelihood && after.impact === impact,
                );
                return (
                  <td key={impact} data-band={band}>
                    <b>{numbers.map(({ number }) => number).join(' ')}</b> <small>{t(`band.${band}`)}</small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {STEPS.map((impact) => (
              <th key={impact} scope="col">
                <b>{impact}</b> {t(`impact.s${impact}`)}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </Block>
  );
}
