import { useTranslation } from 'react-i18next';
import type { EcosystemScore } from '#core/catalog/catalog';
import { freshnessOf } from '#core/evaluation/freshness';
import { exactly } from '#core/uncertainty/three-point';
import { useCatalog } from '../../state/use-state';
import { SourceChip } from '../../ui/SourceChip';

export interface ScoreChipProps {
  readonly line: EcosystemScore;
  /** Name of the country. */
  readonly country: string;
  /** Put the name of the index into the chip. */
  readonly long?: boolean;
}

/** The index behind a score of the ecosystem, its month and how far it was read; a judgement cannot be overridden. */
export function ScoreChip({ line, country, long = false }: ScoreChipProps) {
  const { t } = useTranslation('ecosystem');
  const { t: tItems } = useTranslation('items');
  const { source, asOf, confidence, dimension } = line;
  const version = useCatalog((state) => state.catalog?.version ?? asOf);
  const value = exactly(line.score ?? 0);
  const name = t('scoreOf', { dimension: tItems(`ecosystem.${dimension}`), country });
  return (
    <SourceChip
      name={name}
      long={long}
      withoutValue={line.score === null}
      figure={{
        id: name,
        value,
        catalogValue: value,
        unit: 'score',
        layer: 'built-in',
        source,
        asOf,
        confidence,
        freshness: freshnessOf('index', asOf, version),
        rowCount: 1,
      }}
    />
  );
}
