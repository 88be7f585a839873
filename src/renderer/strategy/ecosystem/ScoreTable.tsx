import type { ReactNode } from 'react';
import type { EcosystemScore } from '#core/catalog/catalog';
import type { EcosystemComparison } from '#core/strategy/ecosystem/compare';
import { CatalogNote } from '../../catalog/CatalogNote';
import { Table, Td, Th } from '../../ui/Table';
import { ScoreChip } from './ScoreChip';
import classes from './score-table.module.css';
import type { EcosystemWords } from './use-ecosystem-words';

export interface ScoreTableProps {
  readonly comparison: EcosystemComparison;
  readonly words: EcosystemWords;
  readonly className?: string | undefined;
  /** Writes where a score is from; a chip that opens by default, which paper cannot. */
  readonly source?: (line: EcosystemScore) => ReactNode;
}

/** Every score with its reason, its index, its year and how far it was read. */
export function ScoreTable({ comparison, words, className = '', source }: ScoreTableProps) {
  const { t } = words;
  const chipOf = (line: EcosystemScore) => (
    <>
      <ScoreChip line={line} country={words.country(line.iso2)} />
      <span className={classes.source}>{line.source}</span>
    </>
  );
  return (
    <Table density="roomy" className={`${classes.table} ${className}`} label={t('table.title')}>
      <thead>
        <tr>
          <Th>{t('column.dimension')}</Th>
          <Th>{t('column.country')}</Th>
          <Th numeric>{t('column.score')}</Th>
          <Th>{t('column.reason')}</Th>
          <Th>{t('column.index')}</Th>
        </tr>
      </thead>
      <tbody>
        {comparison.dimensions.flatMap(({ dimension, home, abroad }) =>
          [home, ...abroad].map(({ country, line }, place) => (
            <tr key={`${dimension} ${country}`}>
              {place === 0 ? (
                <th scope="rowgroup" rowSpan={1 + abroad.length}>
                  {words.dimension(dimension)}
                </th>
              ) : null}
              <Td>
                {place === 0 ? (
                  <b>{t('atHome', { country: words.country(country) })}</b>
                ) : (
                  words.country(country)
                )}
              </Td>
              <Td numeric>
                {line === null || line.score === null ? (
                  <span className="unk">{t('unknown')}</span>
                ) : (
                  line.score
                )}
              </Td>
              <Td>{line === null ? null : <CatalogNote text={line.rationale} />}</Td>
              <Td>{line === null ? null : (source ?? chipOf)(line)}</Td>
            </tr>
          )),
        )}
      </tbody>
    </Table>
  );
}
