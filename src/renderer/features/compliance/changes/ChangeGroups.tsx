import { useTranslation } from 'react-i18next';
import type { LawChanges } from '#core/law/plan-duties/law-changes';
import type { PlanDuty } from '#core/law/plan-duties/plan-duties';
import { SectionHead } from '../../../ui/SectionHead';
import type { ViewProps } from '../ComplianceView';
import classes from './changes.module.css';

export interface ChangeGroupsProps extends ViewProps {
  readonly changes: LawChanges;
}

/** New, altered and gone duties, each with what there is to know about it. */
export function ChangeGroups({ changes, data, place, words }: ChangeGroupsProps) {
  const { t } = useTranslation('lawChanges');
  const title = ({ assessment: { duty } }: PlanDuty) => (
    <button
      type="button"
      className={classes.open}
      onClick={() => place.go({ duty: duty.id, at: null }, { replace: true })}
    >
      {words.text(duty.title)}
    </button>
  );
  const { added, altered, gone } = changes;
  return (
    <>
      {added.length === 0 ? null : (
        <section>
          <SectionHead level={3} title={t('added.title', { count: added.length })} />
          <ul className={classes.list}>
            {added.map((planDuty) => (
              <li key={planDuty.assessment.duty.id}>
                {title(planDuty)}
                <span className={classes.second}>
                  {words.joined([
                    stateWord(t, planDuty.assessment.state),
                    words.countries(planDuty.countries),
                    words.provision(planDuty.assessment.duty.provision),
                  ])}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {altered.length === 0 ? null : (
        <section>
          <SectionHead level={3} title={t('altered.title', { count: altered.length })} />
          <ul className={classes.list}>
            {altered.map(({ now, aspects, stateBefore }) => (
              <li key={now.assessment.duty.id}>
                {title(now)}
                <span className={classes.second}>
                  {t('altered.where', {
                    where: words.joined([
                      words.countries(now.countries),
                      words.provision(now.assessment.duty.provision),
                    ]),
                  })}
                  {t('altered.what', { parts: words.joined(aspects.map((aspect) => t(`aspect.${aspect}`))) })}
                  {stateBefore === now.assessment.state
                    ? null
                    : t('altered.state', {
                        before: stateWord(t, stateBefore),
                        now: stateWord(t, now.assessment.state),
                      })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {gone.length === 0 ? null : (
        <section>
          <SectionHead level={3} title={t('gone.title', { count: gone.length })} />
          <ul className={classes.list}>
            {gone.map(({ jurisdiction, id }) => {
              const { status, evidence } = data.recordOf(id);
              const name = data.index.jurisdictions.get(jurisdiction)?.name;
              return (
                <li key={`${jurisdiction}/${id}`}>
                  <b>{id}</b>
                  <span className={classes.second}>
                    {words.joined([
                      name === undefined ? jurisdiction : words.text(name),
                      t('gone.record', {
                        status: words.t(`status.${status}`),
                        count: evidence.length,
                      }),
                    ])}
                  </span>
                </li>
              );
            })}
          </ul>
          <p className={classes.note}>{t('gone.kept')}</p>
        </section>
      )}
    </>
  );
}

const STATES = ['applies', 'unknown', 'proposed', 'ended', 'not-applicable'] as const;

/** The state of a duty; one that a newer Landfall wrote may be unknown here. */
function stateWord(t: ReturnType<typeof useTranslation<'lawChanges'>>['t'], state: string): string {
  const known = STATES.find((word) => word === state);
  return known === undefined ? state : t(`state.${known}`);
}
