import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListItem } from '#core/contract/plans';
import { useFormat } from '../../../format/use-format';
import { Table, Th } from '../../../ui/Table';
import { moneyColumns, SCOPES } from '../list/money-columns';
import { CompareInputs } from './CompareInputs';
import { CompareMoney } from './CompareMoney';
import classes from './compare.module.css';
import { splitInputs } from './compared-inputs';
import { useComparedInputs } from './use-compared-inputs';

export interface CompareTableProps {
  readonly items: readonly PlanListItem[];
  readonly onOpen: (id: string) => void;
  /** null = two have to stay. */
  readonly onLeaveOut: ((id: string) => void) | null;
}

/** A column for each plan: cost on common axes, the inputs that differ, those that do not. */
export function CompareTable({ items, onOpen, onLeaveOut }: CompareTableProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const columns = useMemo(() => moneyColumns(items, format), [items, format]);
  const inputs = useComparedInputs(items);
  const known = items.flatMap(({ id }) => inputs.get(id) ?? []);
  const { different, same } = splitInputs(known);
  return (
    <div className={classes.scroll}>
      <Table label={t('compare.title')} density="roomy" className={classes.table}>
        <thead>
          <tr>
            <Th className={classes.names}>{columns.unit}</Th>
            {items.map(({ id, name }) => (
              <Th key={id}>
                <button
                  type="button"
                  className={`link ${classes.name}`}
                  title={name}
                  onClick={() => onOpen(id)}
                >
                  {name}
                </button>
                {onLeaveOut === null ? null : (
                  <button
                    type="button"
                    className={`link ${classes.leave}`}
                    aria-label={t('compare.leaveOutLabel', { name })}
                    onClick={() => onLeaveOut(id)}
                  >
                    {t('compare.leaveOut')}
                  </button>
                )}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SCOPES.map((scope) => (
            <CompareMoney key={scope} scope={scope} items={items} columns={columns} />
          ))}
        </tbody>
        {known.length < 2 ? null : (
          <>
            <CompareInputs title={t('compare.different')} inputs={different} items={items} values={inputs} />
            <CompareInputs title={t('compare.same')} inputs={same} items={items} values={inputs} soft />
          </>
        )}
      </Table>
    </div>
  );
}
