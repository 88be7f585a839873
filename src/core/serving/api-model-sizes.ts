import type { ApiPrice } from '#core/catalog/catalog';

/** Size of a model that is sold by the token. */
export interface ApiModelSize {
  /** `ApiPrice.modelId`. */
  readonly modelId: string;
  readonly parameterCount: number;
  readonly activeParameterCount: number;
  /** Where the size was published; for one that only the name states, so. */
  readonly source: string;
}

/**
 * Models of the price list whose size their makers have published, since their weights are open. All recalled, none read
 * in its source here: they only say which price to look at first.
 */
const PUBLISHED_SIZES: readonly ApiModelSize[] = [
  dense('open-mistral-7b', 7.24e9, 'Mistral 7B, arXiv:2310.06825'),
  mixture('open-mixtral-8x7b', 46.7e9, 12.9e9, 'Mixtral of Experts, arXiv:2401.04088'),
  mixture('open-mixtral-8x22b', 141e9, 39e9, 'Mistral AI, Mixtral 8x22B, April 2024'),
  dense('mistral-nemo', 12.2e9, 'Mistral AI, Mistral NeMo, July 2024'),
  dense('pixtral-12b', 12.4e9, 'Pixtral 12B, arXiv:2410.07073'),
  dense('ministral-3b-latest', 3e9, 'Mistral AI, Ministraux, October 2024'),
  dense('ministral-8b-latest', 8.02e9, 'Mistral AI, Ministraux, October 2024'),
  dense('mistral-small-latest', 24e9, 'Mistral AI, Mistral Small 3.1, March 2025'),
  dense('mistral-large-latest', 123e9, 'Mistral AI, Mistral Large 2, July 2024'),
  dense('pixtral-large-latest', 124e9, 'Mistral AI, Pixtral Large, November 2024'),
  dense('codestral-latest', 22.2e9, 'Mistral AI, Codestral, May 2024'),
  mixture('deepseek-chat', 671e9, 37e9, 'DeepSeek-V3, arXiv:2412.19437'),
  mixture('deepseek-reasoner', 671e9, 37e9, 'DeepSeek-R1, arXiv:2501.12948'),
  mixture('kimi-k2-0905-preview', 1.04e12, 32.6e9, 'Kimi K2, arXiv:2507.20534'),
  mixture('minimax-m2', 230e9, 10e9, 'MiniMax-M2, October 2025'),
];

const PUBLISHED_SIZE_OF = new Map(PUBLISHED_SIZES.map((size) => [size.modelId, size]));

/** Published size of a model, or else the one that its name states; null = neither. */
export function apiModelSize(price: Pick<ApiPrice, 'modelId' | 'model'>): ApiModelSize | null {
  return PUBLISHED_SIZE_OF.get(price.modelId) ?? statedSize(price);
}

/**
 * Size that the name of a model states: `8b` is 8 billion parameters, `8x7b` 8 experts of 7 billion, of which two answer
 * (Jiang et al. 2024, arXiv:2401.04088).
 */
function statedSize({ modelId, model }: Pick<ApiPrice, 'modelId' | 'model'>): ApiModelSize | null {
  const stated = /(?:^|[^\d.])(?:(\d+)x)?(\d+(?:\.\d+)?)b\b/i.exec(`${modelId} ${model}`);
  if (stated === null) return null;
  const [, experts, billions] = stated;
  const parameters = Number(billions) * 1e9;
  return experts === undefined
    ? dense(modelId, parameters, STATED)
    : mixture(modelId, Number(experts) * parameters, 2 * parameters, STATED);
}

const STATED = 'its name';

function dense(modelId: string, parameterCount: number, source: string): ApiModelSize {
  return { modelId, parameterCount, activeParameterCount: parameterCount, source };
}

function mixture(
  modelId: string,
  parameterCount: number,
  activeParameterCount: number,
  source: string,
): ApiModelSize {
  return { modelId, parameterCount, activeParameterCount, source };
}
