import { useTranslation } from 'react-i18next';
import type { EcosystemScore } from '#core/catalog/catalog';
import { ProvenanceChip } from '../../catalog/ProvenanceChip';

export interface ScoreChipProps {
  readonly line: EcosystemScore;
  /** Name of the country. */
  readonly country: string;
}

/** The index behind a score of the ecosystem, its month and how far it was read. */
export function ScoreChip({ line, country }: ScoreChipProps) {
  const { t } = useTranslation('ecosystem');
  const { t: tItems } = useTranslation('items');
  const name = t('scoreOf', { dimension: tItems(`ecosystem.${line.dimension}`), country });
  return <ProvenanceChip name={name} provenance={line} score={line.score} />;
}
