import type { ApiPrice } from '#core/catalog/catalog';
import type { Plan } from '#core/plan/plan';
import { type ApiModelSize, apiModelSize } from '#core/serving/api-model-sizes';
import { cachedInputShare } from '#core/serving/served-model';

/** A model that is sold by the token, for the plan's requests. */
export interface ApiOffer {
  /** Of the row: ids of the list repeat. */
  readonly key: string;
  readonly price: ApiPrice;
  /** A request of the plan [USD]. */
  readonly usdPerRequest: number;
  /** Input and output together [USD per million tokens]. */
  readonly usdPerMtok: number;
  /** Published, or stated by the name; null = neither, or not known here. */
  readonly size: ApiModelSize | null;
  /** Cached input is billed as any other, since the list has no price for it. */
  readonly billsCacheInFull: boolean;
}

/** Models that answer with pictures are no substitute for one that answers with text. */
const OTHER_OUTPUT = /image|audio|embed/i;

/**
 * Prices of the list for the plan's requests, those nearest in size first: input that is not cached, cached input, output.
 * A row without one of the two prices is left out, and so is a model that does not answer with text.
 */
export function apiOffers(
  { model, serving }: Pick<Plan, 'model' | 'serving'>,
  prices: readonly ApiPrice[],
): readonly ApiOffer[] {
  const { inputTokensPerRequest: input, outputTokensPerRequest: output } = serving;
  const cached = input * cachedInputShare({ serving });
  const offers = prices.flatMap((price): readonly ApiOffer[] => {
    const { inputUsdPerMtok, outputUsdPerMtok, cachedInputUsdPerMtok } = price;
    if (inputUsdPerMtok === null || outputUsdPerMtok === null) return [];
    if (OTHER_OUTPUT.test(`${price.modelId} ${price.model}`)) return [];
    const cachedPrice = cachedInputUsdPerMtok ?? inputUsdPerMtok;
    const usdPerRequest =
      ((input - cached) * inputUsdPerMtok + cached * cachedPrice + output * outputUsdPerMtok) / 1e6;
    return [
      {
        key: `${price.vendor}/${price.modelId}/${price.model}`,
        price,
        usdPerRequest,
        usdPerMtok: (usdPerRequest / (input + output)) * 1e6,
        size: apiModelSize(price),
        billsCacheInFull: cached > 0 && cachedInputUsdPerMtok === null,
      },
    ];
  });
  const distance = ({ size }: ApiOffer) =>
    size === null ? Number.POSITIVE_INFINITY : sizeDistance(size, model);
  return offers.toSorted((a, b) => order(distance(a), distance(b)) || a.usdPerRequest - b.usdPerRequest);
}

/** Subtracting infinities would give no number. */
function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Active parameters decide what a token costs; all of them, what memory. */
const WEIGHT_OF_ALL = 0.5;

/** How far apart two sizes are, in natural logarithms. */
function sizeDistance(size: ApiModelSize, model: Plan['model']): number {
  return (
    Math.abs(Math.log(size.activeParameterCount / model.activeParameterCount)) +
    WEIGHT_OF_ALL * Math.abs(Math.log(size.parameterCount / model.parameterCount))
  );
}

/** Within this factor, the work of a token is told as about the same [ratio of active parameters]. */
const ALIKE_ACTIVE = 2;
/** A mixture of experts holds more than it uses; beyond this it is a model of another class [ratio of all parameters]. */
const ALIKE_ALL = 4;

export function isAboutAlike({ size }: Pick<ApiOffer, 'size'>, model: Plan['model']): boolean {
  if (size === null) return false;
  const within = (factor: number, a: number, b: number) => Math.max(a / b, b / a) <= factor;
  return (
    within(ALIKE_ACTIVE, size.activeParameterCount, model.activeParameterCount) &&
    within(ALIKE_ALL, size.parameterCount, model.parameterCount)
  );
}
