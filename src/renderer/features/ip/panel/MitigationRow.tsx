import { Checkbox } from '@mantine/core';
import type { PlanMitigation } from '#core/ip/plan-ip/plan-ip';
import { MOST_STEPS } from '#core/ip/risks/risk-level';
import { useRiskEdits } from '../use-risk-edits';
import type { Words } from '../use-words';
import classes from './panel.module.css';
import type { RiskRowProps } from './RiskPanel';

/** What can be done, and what of it is done: here, or for the whole company. */
export function MitigationRow({ entry, words }: RiskRowProps) {
  const { t, text } = words;
  const edits = useRiskEdits(words);
  const { mitigations } = entry.planRisk;
  return (
    <>
      <dt>{t('mitigation.title')}</dt>
      <dd>
        {mitigations.length === 0 ? t('mitigation.none') : null}
        <ul className={classes.list}>
          {mitigations.map((each) => {
            const { mitigation, taken } = each;
            return (
              <li key={mitigation.id} className={classes.mitigation}>
                <Checkbox
                  checked={taken !== null}
                  label={text(mitigation.what)}
                  description={lowersText(each, words)}
                  onChange={(event) =>
                    edits.take(entry, mitigation.id, event.currentTarget.checked ? 'here' : null)
                  }
                />
                {taken === null ? null : (
                  <p className={classes.scope}>
                    {t(`mitigation.${taken}`)}{' '}
                    <button
                      type="button"
                      className="link"
                      onClick={() =>
                        edits.take(entry, mitigation.id, taken === 'here' ? 'everywhere' : 'here')
                      }
                    >
                      {t(taken === 'here' ? 'mitigation.makeEverywhere' : 'mitigation.makeHere')}
                      <span className="visually-hidden">{text(mitigation.what)}</span>
                    </button>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
        {mitigations.length === 0 ? null : (
          <p className={classes.small}>{t('mitigation.estimate', { count: MOST_STEPS })}</p>
        )}
      </dd>
    </>
  );
}

function lowersText({ mitigation: { lowers } }: PlanMitigation, { t }: Words): string {
  const parts = (['likelihood', 'impact'] as const)
    .filter((of) => lowers[of] > 0)
    .map((of) => t(`mitigation.lowers.${of}`, { count: lowers[of] }));
  return parts.length === 0 ? t('mitigation.lowers.nothing') : parts.join(t('mitigation.joint'));
}
