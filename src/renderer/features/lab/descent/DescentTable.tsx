import { useTranslation } from 'react-i18next';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from '../lab.module.css';
import { useNumbers } from '../use-numbers';
import type { Descent } from './use-descent';

/** The walk has arrived when no weight is further than this from the closed form. */
const CLOSE_ENOUGH = 1e-3;

/** Where the walk is, beside where the closed form says the minimum lies. */
export function DescentTable({ descent }: { readonly descent: Descent }) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const { now, best, bestLoss } = descent;
  const gap = Math.max(Math.abs(now.line.bias - best.bias), Math.abs(now.line.slope - best.slope));
  const rows = [
    [t('descent.table.after', { count: now.step, number: numbers.integer(now.step) }), now.line, now.loss],
    [t('descent.table.closed'), best, bestLoss],
  ] as const;
  return (
    <>
      <Table label={t('descent.table.label')}>
        <thead>
          <tr>
            <Th>{t('descent.table.which')}</Th>
            <Th numeric>{t('descent.table.bias')}</Th>
            <Th numeric>{t('descent.table.slope')}</Th>
            <Th numeric>{t('descent.table.loss')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, line, loss]) => (
            <Tr key={name}>
              <Td rowHead>{name}</Td>
              <Td numeric>{numbers.weight(line.bias)}</Td>
              <Td numeric>{numbers.weight(line.slope)}</Td>
              <Td numeric>{numbers.loss(loss)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.note} role="status">
        {t(gap <= CLOSE_ENOUGH ? 'descent.table.arrived' : 'descent.table.gap', { gap: numbers.loss(gap) })}
      </p>
    </>
  );
}
