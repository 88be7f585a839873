import type { LearningResource } from '#core/learning/learning-table';
import { exactly } from '#core/uncertainty/three-point';
import { SourceChip } from '../../ui/SourceChip';

/** Where the address of a work is from, and whether anybody has looked at it. */
export function AddressChip({ resource }: { readonly resource: LearningResource }) {
  const { id, title, source, asOf, confidence } = resource;
  const value = exactly(0);
  return (
    <SourceChip
      name={title}
      withoutValue
      figure={{
        id: `learning/${id}`,
        value,
        catalogValue: value,
        unit: '',
        layer: 'built-in',
        source,
        asOf,
        confidence,
        freshness: 'fresh',
        rowCount: 1,
      }}
    />
  );
}
