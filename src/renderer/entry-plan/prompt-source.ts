import type { Confidence, Provenance } from '#core/catalog/provenance';
import type { FigureUse } from '#core/evaluation/evaluation';
import { exactly } from '#core/uncertainty/three-point';
import { catalogUse } from '../ui/catalog-use';

/** Where a fact comes from, as a source chip takes it. */
export interface PromptSource {
  /** What it is of. */
  readonly name: string;
  readonly figure: FigureUse;
  /** The chip stands for a text. */
  readonly withoutValue: boolean;
}

export function figureSource(name: string, figure: FigureUse): PromptSource {
  return { name, figure, withoutValue: false };
}

/**
 * Source of a text or a score.
 *
 * @param version month of the catalog, which the age is counted to
 * @param score null = a text
 */
export function textSource(
  name: string,
  provenance: Provenance,
  version: string,
  score: number | null = null,
): PromptSource {
  const value = exactly(score ?? 0);
  return {
    name,
    withoutValue: score === null,
    figure: catalogUse(name, value, 'score', 'index', provenance, { version }, 'built-in'),
  };
}

/** What duties, laws and rights say about where they were read. */
export interface ReadSource {
  readonly source: string;
  readonly officialSource: string | null;
  readonly read: string | null;
  readonly confidence: Confidence;
}

/** Source of a duty, a law or a right; as of the day it was read, else as of the catalog. */
export function lawSource(
  name: string,
  { source, officialSource, read, confidence }: ReadSource,
  version: string,
): PromptSource {
  const asOf = read?.slice(0, 7) ?? version;
  return textSource(name, { source: officialSource ?? source, asOf, confidence }, version);
}
