import { useId } from 'react';
import type { RankedCriterion, Ranking, WinnerChange } from '#core/strategy/ranking/ranking';
import type { RankingWords } from '../../../ranking/use-ranking-words';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th } from '../../../ui/Table';

export interface SensitivitySectionProps {
  readonly ranking: Ranking;
  readonly words: RankingWords;
}

/** How far each weight must move until another country leads. */
export function SensitivitySection({ ranking, words }: SensitivitySectionProps) {
  const { t, country, criterion, percent } = words;
  const headingId = useId();
  const turn = (change: WinnerChange | null) =>
    change === null ? (
      <span className="soft">{t('sensitivity.never')}</span>
    ) : (
      t('sensitivity.turn', { weight: percent(change.weight), country: country(change.winner) })
    );
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('sensitivity.title')} meta={t('sensitivity.meta')} />
      <Table label={t('sensitivity.title')}>
        <thead>
          <tr>
            <Th>{t('weights.criterion')}</Th>
            <Th numeric>{t('sensitivity.weight')}</Th>
            <Th>{t('sensitivity.down')}</Th>
            <Th>{t('sensitivity.up')}</Th>
          </tr>
        </thead>
        <tbody>
          {ranking.criteria.map(({ id, weight, down, up }: RankedCriterion) => (
            <tr key={id}>
              <Td rowHead>{criterion(id)}</Td>
              <Td numeric>{percent(weight)}</Td>
              <Td>{turn(down)}</Td>
              <Td>{turn(up)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
