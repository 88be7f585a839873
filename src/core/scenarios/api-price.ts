import type { ApiPrice } from '#core/catalog/catalog';
import { quantileOfSorted } from '#core/shared/quantile';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** What the tokens of a plan cost when the answers are bought. */
export interface BoughtTokens {
  /** Input and output together, in the plan's mix [USD per million tokens]. */
  readonly usdPerMillionTokens: ThreePoint;
  /** Offers behind it, the cheapest first. */
  readonly offers: readonly ApiPrice[];
  /** `size`: models that state about the size of the plan's. `any`: no offer does, so that all are taken. */
  readonly comparedBy: 'size' | 'any';
}

/** Tokens of a request of the plan. */
export interface TokenMix {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Sizes within this factor of each other are taken as alike. */
const SIZE_FACTOR = 2;
/** Models that answer with pictures are no substitute. */
const OTHER_OUTPUT = /image|audio|embed/i;

/**
 * Price of a million tokens from an API that can stand in for the plan's model. An API's name is all that the catalog
 * knows of its size: offers whose name states one within a factor of two of the plan's compare, and where none does
 * the dearest models count like the cheapest. As for rent: the cheapest offer of each vendor, then over the vendors the
 * cheapest as low, the lower quartile as likely, the upper quartile as high.
 *
 * @param parameterCount active parameters of the plan's model
 * @returns null when no offer has both prices
 */
export function boughtTokens(
  offers: readonly ApiPrice[],
  parameterCount: number,
  mix: TokenMix,
): BoughtTokens | null {
  const priced = offers.filter(
    (offer) => !OTHER_OUTPUT.test(`${offer.modelId} ${offer.model}`) && (blendedUsd(offer, mix) ?? 0) > 0,
  );
  const alike = priced.filter((offer) => {
    const size = statedParameterCount(offer);
    if (size === null) return false;
    const factor = size / parameterCount;
    return factor <= SIZE_FACTOR && factor >= 1 / SIZE_FACTOR;
  });
  const usdOf = (offer: ApiPrice) => blendedUsd(offer, mix) as number;
  const compared = (alike.length > 0 ? alike : priced).toSorted((a, b) => usdOf(a) - usdOf(b));
  if (compared.length === 0) return null;
  const cheapest = compared.filter(
    ({ vendor }, place) => compared.findIndex((offer) => offer.vendor === vendor) === place,
  );
  const usd = cheapest.map(usdOf);
  return {
    usdPerMillionTokens: {
      low: quantileOfSorted(usd, 0),
      likely: quantileOfSorted(usd, 0.25),
      high: quantileOfSorted(usd, 0.75),
    },
    offers: cheapest,
    comparedBy: alike.length > 0 ? 'size' : 'any',
  };
}

/** Price of a million tokens in a mix [USD]; null when one of the two prices is not known. */
export function blendedUsd(
  { inputUsdPerMtok, outputUsdPerMtok }: Pick<ApiPrice, 'inputUsdPerMtok' | 'outputUsdPerMtok'>,
  { inputTokens, outputTokens }: TokenMix,
): number | null {
  if (inputUsdPerMtok === null || outputUsdPerMtok === null) return null;
  const tokens = inputTokens + outputTokens;
  return tokens > 0 ? (inputTokens * inputUsdPerMtok + outputTokens * outputUsdPerMtok) / tokens : null;
}

/**
 * Parameters that the name of a model states: `8b` is 8 billion, `8x7b` 8 experts of 7 billion, of which two answer
 * (Jiang et al. 2024, arXiv:2401.04088). Null when it states none.
 */
export function statedParameterCount({ modelId, model }: Pick<ApiPrice, 'modelId' | 'model'>): number | null {
  const stated = /(?:^|[^\d.])(?:(\d+)x)?(\d+(?:\.\d+)?)b\b/i.exec(`${modelId} ${model}`);
  if (stated === null) return null;
  const [, experts, billions] = stated;
  return Number(billions) * 1e9 * (experts === undefined ? 1 : 2);
}
