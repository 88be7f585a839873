import type { EcosystemComparison, StepGap } from '#core/strategy/ecosystem/compare';
import type { Dimension } from '#core/strategy/ecosystem/scores';
import { Table, Td, Th } from '../../ui/Table';
import type { EcosystemWords } from './use-ecosystem-words';

export interface GapTableProps {
  readonly comparison: EcosystemComparison;
  readonly words: EcosystemWords;
  readonly className?: string | undefined;
}

/** In words: what is easier at home than in each country, and what is easier there. */
export function GapTable({ comparison, words, className = '' }: GapTableProps) {
  const { t } = words;
  const home = words.country(comparison.home);
  const listed = (gaps: readonly StepGap[], marked: readonly Dimension[]) =>
    gaps.length === 0
      ? t('nothing')
      : gaps.map((gap, place) => (
          <span key={gap.dimension}>
            {place === 0 ? '' : t('and')}
            {marked.includes(gap.dimension) ? <b>{words.gap(gap)}</b> : words.gap(gap)}
          </span>
        ));
  return (
    <Table density="roomy" className={className} label={t('gaps.title')}>
      <thead>
        <tr>
          <Th>{t('column.country')}</Th>
          <Th>{t('gaps.atHome', { country: home })}</Th>
          <Th>{t('gaps.there')}</Th>
        </tr>
      </thead>
      <tbody>
        {comparison.gaps.map(({ country, ahead, behind, easyAtHome, easyThere }) => (
          <tr key={country}>
            <Td rowHead>{words.country(country)}</Td>
            <Td>{listed(ahead, easyAtHome)}</Td>
            <Td>{listed(behind, easyThere)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
