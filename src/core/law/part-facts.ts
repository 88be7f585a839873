import { FACTS, type FactId, type Facts, type FactValue, isFactId } from '#core/law/facts';

/** Where a company is and to whom it offers says nothing about one state of the country. */
const NOT_INHERITED_WHEN_TRUE: readonly FactId[] = ['establishedHere', 'offersHere', 'storesDataHere'];

/**
 * What is known about a part of a country from what is known about the whole: people and revenue here lie between none
 * and those of the whole; what does not happen in the country does not happen in the part; the rest is the same.
 *
 * @param ofPart what is known about the part itself; it always wins
 */
export function partFacts(ofCountry: Facts, ofPart: Facts): Facts {
  const facts: Partial<Record<FactId, FactValue>> = {};
  for (const [id, value] of Object.entries(ofCountry)) {
    if (!isFactId(id)) continue;
    const inherited = FACTS[id].scope === 'country' ? inherit(id, value) : value;
    if (inherited !== undefined) facts[id] = inherited;
  }
  return { ...facts, ...ofPart };
}

function inherit(id: FactId, value: FactValue): FactValue | undefined {
  if (typeof value === 'number') return value === 0 ? 0 : { min: 0, max: value };
  if (typeof value === 'object' && 'max' in value) return { min: 0, max: value.max };
  return NOT_INHERITED_WHEN_TRUE.includes(id) && value === true ? undefined : value;
}
