import { Table, Td, Th, Tr } from '../../ui/Table';
import type { PinnedSummaryProps } from './PinnedSummary';
import classes from './pinned.module.css';

/** More pinned countries than fit beside each other: one line each. */
export function PinnedList({ rows, column, data, words }: Omit<PinnedSummaryProps, 'onCompare'>) {
  const { t } = words;
  const unknown = <span className="unk">{t('map.unknown')}</span>;
  return (
    <Table label={t('pinned.title')} className={classes.list}>
      <thead>
        <tr>
          <Th>{t('column.country')}</Th>
          <Th numeric>{words.joined(words.measure(data.measure), column.unit)}</Th>
          <Th numeric>{t('column.rankLong')}</Th>
          <Th>{t('column.status')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.iso2}>
            <Td rowHead>{words.name(row.iso2)}</Td>
            <Td numeric>
              {row.usd === null ? (
                unknown
              ) : (
                <>
                  <b>{column.median(row.usd)}</b>
                  <span className="soft">{words.inBrackets(column.range(row.usd))}</span>
                </>
              )}
            </Td>
            <Td numeric>{row.rank ?? t('noRank')}</Td>
            <Td>{words.status(row.pricing).word}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
