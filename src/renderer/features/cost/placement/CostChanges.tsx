import { useTranslation } from 'react-i18next';
import type { CostItemId, Evaluation, Quantiles } from '#core/evaluation/evaluation';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { Table, Td, Th, Tr } from '../../../ui/Table';

export interface CostChangesProps {
  readonly before: Evaluation;
  readonly after: Evaluation;
}

/** Items over the horizon here and in the plan as it is, with the change of the median. */
export function CostChanges({ before, after }: CostChangesProps) {
  const { t } = useTranslation('placement');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const [own, here] = [before, after].map(({ planned }) => planned.scopes.find(({ id }) => id === 'horizon'));
  if (own === undefined || here === undefined) return null;
  const ids = [...new Set([...here.items, ...own.items].map(({ id }) => id))];
  const usdOf = (scope: typeof own, id: CostItemId) =>
    scope.items.find((item) => item.id === id)?.usd ?? null;
  const column = format.moneyColumn([here.totalUsd.p50, own.totalUsd.p50].map(Math.abs));
  return (
    <>
      <p>
        <Amount usd={here.totalUsd} />
      </p>
      <Table label={t('panel.costs')}>
        <thead>
          <tr>
            <Th>{t('panel.item', { unit: column.unit })}</Th>
            <Th numeric>{t('panel.here')}</Th>
            <Th numeric>{t('panel.own')}</Th>
            <Th numeric>{t('panel.change')}</Th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => {
            const [there, mine] = [usdOf(here, id), usdOf(own, id)];
            return (
              <Tr key={id}>
                <Td rowHead>{tItems(`cost.${id}`)}</Td>
                <Td numeric>{amount(there)}</Td>
                <Td numeric soft>
                  {amount(mine)}
                </Td>
                <Td numeric>{change(there?.p50 ?? 0, mine?.p50 ?? 0)}</Td>
              </Tr>
            );
          })}
          <Tr total>
            <Td rowHead>{t('panel.total')}</Td>
            <Td numeric>{amount(here.totalUsd)}</Td>
            <Td numeric>{amount(own.totalUsd)}</Td>
            <Td numeric>{change(here.totalUsd.p50, own.totalUsd.p50)}</Td>
          </Tr>
        </tbody>
      </Table>
    </>
  );

  function amount(usd: Quantiles | null): string {
    return usd === null ? t('front.unknown') : column.value(usd.p50);
  }

  function change(now: number, then: number): string {
    const text = column.value(Math.abs(now - then));
    if (text === column.value(0)) return '–';
    return `${now < then ? '−' : '+'}${text}`;
  }
}
