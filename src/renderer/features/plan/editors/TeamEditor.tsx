import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { useCountryName } from '../../../state/use-state';
import { Table, Td, Th } from '../../../ui/Table';
import { freeId } from '../questions/free-id';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';
import { RoleRow } from './RoleRow';
import { useTeamPay } from './use-team-pay';

/** Roles with their months, and what each costs a year in the country of the team. */
export function TeamEditor({ plan, answer }: EditorProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const countryName = useCountryName(format.language);
  const { team } = plan;
  const pay = useTeamPay(plan);
  const country = countryName(plan.placement.team);
  const newRole = {
    id: freeId('role', team),
    title: t('team.newTitle'),
    fullTimeEquivalents: 1,
    payMultiple: 1,
    fromMonth: 0,
    toMonth: null,
  };
  return (
    <>
      {team.length === 0 ? (
        <p className="soft">{t('team.empty')}</p>
      ) : (
        <Table className={classes.table} label={t('topic.team')}>
          <thead>
            <tr>
              <Th>{t('team.title')}</Th>
              <Th>{t('team.fullTimeEquivalents')}</Th>
              <Th>{t('team.payMultiple')}</Th>
              <Th>{t('team.fromMonth')}</Th>
              <Th>{t('team.toMonth')}</Th>
              <Th numeric>
                {t('team.yearly', {
                  currency:
                    format.language === 'zh'
                      ? format.currencyName(format.currency.code)
                      : format.currency.code,
                })}
              </Th>
              <Th>
                <span className="visually-hidden">{t('actions')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {team.map((role) => (
              <RoleRow key={role.id} role={role} pay={pay} answer={answer} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <Td colSpan={7} className="meta">
                {pay === null ? t('team.payUnknown', { country }) : t('team.payNote', { country })}
              </Td>
            </tr>
          </tfoot>
        </Table>
      )}
      <div className={classes.add}>
        <Button
          data-first
          onClick={() =>
            answer([{ path: 'team', value: [...team, newRole] }], { labelKey: 'edit:team.added' })
          }
        >
          {t('team.add')}
        </Button>
      </div>
    </>
  );
}
