import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { niceAxis } from '../../../ui/axis';
import { Disclosure } from '../../../ui/Disclosure';
import { NumberField } from '../../../ui/NumberField';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { UncertainField } from '../../../ui/UncertainField';
import { freeId } from '../questions/free-id';
import { maxCharsOf, numberRulesOf } from '../questions/schema-leaf';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';
import { SourceNote } from './SourceNote';
import { TextBox } from './TextBox';
import { UncertainHeads } from './UncertainHeads';

const USD = 'funding.rounds[].usd';
/** A round that nobody has said anything of yet [USD]. */
const NOTHING = { low: 0, likely: 0, high: 0 };

/** Money that comes in once: when and how much. */
export function FundingRoundsEditor({ plan, answer }: EditorProps) {
  const { t } = useTranslation('planMoney');
  const { t: tPlan } = useTranslation(['plan', 'common']);
  const rounds = plan.funding?.rounds ?? [];
  const rules = numberRulesOf(USD);
  const axis = niceAxis(rounds.map(({ usd }) => usd.high));
  const set = (id: string, field: string, value: unknown) =>
    answer([{ path: `funding.rounds.${id}.${field}`, value }], { labelKey: 'edit:funding.round' });
  return (
    <>
      {rounds.length === 0 ? (
        <p className="soft">{t('rounds.empty')}</p>
      ) : (
        <Table className={classes.table} label={tPlan('topic.money')}>
          <thead>
            <tr>
              <Th>{t('rounds.head')}</Th>
              <Th>
                {t('rounds.amount')}
                <UncertainHeads axis={axis} />
              </Th>
              <Th>
                <span className="visually-hidden">{tPlan('actions')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ id, name, month, usd }) => (
              <Tr key={id} data-row={id}>
                <Td className={classes.title}>
                  <TextBox
                    label={t('rounds.name')}
                    hideLabel
                    isRequired
                    wraps
                    value={name}
                    maxChars={maxCharsOf('funding.rounds[].name')}
                    onChange={(value) => set(id, 'name', value)}
                  />
                  <div className={`${classes.narrow} ${classes.below}`}>
                    <NumberField
                      label={t('rounds.monthOf', { name })}
                      hideLabel
                      unit={t('rounds.month')}
                      {...numberRulesOf('funding.rounds[].month')}
                      value={month}
                      onChange={(value) => set(id, 'month', value)}
                    />
                  </div>
                </Td>
                <Td className={classes.row}>
                  <UncertainField
                    layout="row"
                    hideQuick
                    label={t('rounds.amountOf', { name })}
                    {...rules}
                    unit="USD"
                    axis={axis}
                    value={usd}
                    onChange={(next) => set(id, 'usd', { ...usd, ...next })}
                  />
                </Td>
                <Td numeric>
                  <button
                    type="button"
                    className="link"
                    aria-label={tPlan('removeRow', { name })}
                    onClick={() =>
                      answer([{ path: `funding.rounds.${id}`, value: undefined }], {
                        labelKey: 'edit:funding.removed',
                      })
                    }
                  >
                    {tPlan('common:remove')}
                  </button>
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      <div className={classes.add}>
        <Button
          data-first
          onClick={() =>
            answer(
              [
                {
                  path: 'funding.rounds',
                  value: [
                    ...rounds,
                    { id: freeId('round', rounds), name: t('rounds.newName'), month: 0, usd: NOTHING },
                  ],
                },
              ],
              { labelKey: 'edit:funding.added' },
            )
          }
        >
          {t('rounds.add')}
        </Button>
      </div>
      <p className="meta">{t('rounds.months')}</p>
      {rounds.length === 0 ? null : (
        <Disclosure summary={tPlan('whereFromAll')}>
          <div className={classes.notes}>
            {rounds.map(({ id, name, usd }) => (
              <SourceNote
                key={id}
                path={USD}
                of={name}
                value={usd.source ?? ''}
                onChange={(source) => set(id, 'usd.source', source === '' ? undefined : source)}
              />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}
