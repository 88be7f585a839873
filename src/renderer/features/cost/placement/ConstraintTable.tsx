import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PlacementOverview } from '#core/placement/placement-overview';
import type { PlacementSearch } from '#core/plan/placement-search';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { constraintText } from './constraint-text';
import { relaxed, roundedUp } from './relax-constraint';

export interface ConstraintTableProps {
  readonly overview: PlacementOverview;
  readonly constraints: PlacementSearch;
  readonly onChange: (change: Partial<PlacementSearch>) => void;
}

/** Which limit rules out how many, and what dropping it alone would give. */
export function ConstraintTable({ overview, constraints, onChange }: ConstraintTableProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('constraints.title')} meta={t('constraints.meta')} />
      {overview.constraints.length === 0 ? (
        <p className="soft">{t('constraints.nothing')}</p>
      ) : (
        <Table label={t('constraints.label')}>
          <thead>
            <tr>
              <Th>{t('constraints.head')}</Th>
              <Th numeric>{t('constraints.fails')}</Th>
              <Th numeric>{t('constraints.only')}</Th>
              <Th numeric>{t('constraints.gives')}</Th>
              <Th>
                <span className="visually-hidden">{t('constraints.relax')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {overview.constraints.map((line) => {
              const change = relaxed(line, constraints);
              return (
                <Tr key={line.constraint}>
                  <Td rowHead>{constraintText(t, line.constraint, constraints, format)}</Td>
                  <Td numeric>{format.integer(line.failCount)}</Td>
                  <Td numeric>{format.integer(line.onlyCount)}</Td>
                  <Td numeric>
                    {line.onlyCount === 0 || line.cheapestUsd === null
                      ? t('constraints.noGain')
                      : format.money(line.cheapestUsd)}
                  </Td>
                  <Td>
                    {line.constraint === 'unknown-cost' ? (
                      <Link href="/sources">{t('constraints.action.unknown-cost')}</Link>
                    ) : change === null ? null : (
                      <button type="button" className="link" onClick={() => onChange(change)}>
                        {(line.constraint === 'latency' || line.constraint === 'carbon') &&
                        line.limitNeeded === null
                          ? t('limits.noLimit')
                          : t(`constraints.action.${line.constraint}`, {
                              limit:
                                line.limitNeeded === null ? '' : format.count(roundedUp(line.limitNeeded)),
                            })}
                      </button>
                    )}
                  </Td>
                </Tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </section>
  );
}
