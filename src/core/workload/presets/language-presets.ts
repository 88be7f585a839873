import type { ModelArchitecture } from '#core/plan/architecture';
import { exactly } from '#core/uncertainty/three-point';
import type { WorkloadPreset } from '#core/workload/presets/preset';

/** What differs between the dense models below. */
type DenseShape = Pick<
  ModelArchitecture,
  | 'family'
  | 'layerCount'
  | 'hiddenSize'
  | 'attentionHeadCount'
  | 'keyValueHeadCount'
  | 'vocabularySize'
  | 'tiedEmbeddings'
  | 'contextLength'
>;

function dense(parameterCount: number, shape: DenseShape): ModelArchitecture {
  return {
    ...shape,
    kind: 'dense',
    parameterCount,
    activeParameterCount: parameterCount,
    headDimension: 128,
    slidingWindow: null,
  };
}

const DEEPSEEK_V3: ModelArchitecture = {
  family: 'deepseek_v3',
  kind: 'moe',
  parameterCount: 671e9,
  activeParameterCount: 37e9,
  layerCount: 61,
  hiddenSize: 7168,
  attentionHeadCount: 128,
  keyValueHeadCount: 128,
  headDimension: 128,
  vocabularySize: 129_280,
  tiedEmbeddings: false,
  contextLength: 4096,
  slidingWindow: null,
};

/** One for each way in which a language model is trained. */
export const LANGUAGE_PRESETS: readonly WorkloadPreset[] = [
  {
    id: 'llama-3.1-8b',
    name: 'Llama 3.1 8B',
    kind: 'language',
    approach: 'train',
    model: dense(8.03e9, {
      family: 'llama',
      layerCount: 32,
      hiddenSize: 4096,
      attentionHeadCount: 32,
      keyValueHeadCount: 8,
      vocabularySize: 128_256,
      tiedEmbeddings: false,
      contextLength: 8192,
    }),
    amount: exactly(15e12),
    source: 'Llama 3.1 model card: 15T tokens',
  },
  {
    id: 'deepseek-v3',
    name: 'DeepSeek-V3',
    kind: 'language',
    approach: 'train',
    model: DEEPSEEK_V3,
    amount: exactly(14.8e12),
    source: 'arXiv:2412.19437: 671B, of which 37B a token, on 14.8T tokens',
  },
  {
    id: 'minitron-8b',
    name: 'Minitron 8B',
    kind: 'language',
    approach: 'train',
    model: dense(8.27e9, {
      family: 'nemotron',
      layerCount: 32,
      hiddenSize: 4096,
      attentionHeadCount: 48,
      keyValueHeadCount: 8,
      vocabularySize: 256_000,
      tiedEmbeddings: false,
      contextLength: 4096,
    }),
    workload: { teacherParameterCount: 15.6e9 },
    amount: exactly(94e9),
    source: 'arXiv:2407.14679: 94B tokens, taught by Nemotron-4 15B; shape recalled',
  },
  {
    id: 'llemma-7b',
    name: 'Llemma 7B',
    kind: 'language',
    approach: 'fine-tune',
    model: dense(6.74e9, {
      family: 'llama',
      layerCount: 32,
      hiddenSize: 4096,
      attentionHeadCount: 32,
      keyValueHeadCount: 32,
      vocabularySize: 32_016,
      tiedEmbeddings: false,
      contextLength: 4096,
    }),
    fineTuning: { method: 'continued' },
    amount: exactly(200e9),
    source: 'arXiv:2310.10631: Code Llama 7B on 200B tokens',
  },
  {
    id: 'llama-2-70b-lora',
    name: 'Llama 2 70B',
    kind: 'language',
    approach: 'fine-tune',
    model: dense(68.98e9, {
      family: 'llama',
      layerCount: 80,
      hiddenSize: 8192,
      attentionHeadCount: 64,
      keyValueHeadCount: 8,
      vocabularySize: 32_000,
      tiedEmbeddings: false,
      contextLength: 8192,
    }),
    fineTuning: { method: 'lora', adapterShare: 0.00065 },
    amount: { low: 3e7, likely: 4.5e7, high: 7e7 },
    source: 'benchmark Llama 2 70B LoRA of MLPerf Training; tokens and adapter recalled',
  },
  {
    id: 'guanaco-65b',
    name: 'Guanaco 65B',
    kind: 'language',
    approach: 'fine-tune',
    model: dense(65.2e9, {
      family: 'llama',
      layerCount: 80,
      hiddenSize: 8192,
      attentionHeadCount: 64,
      keyValueHeadCount: 64,
      vocabularySize: 32_000,
      tiedEmbeddings: false,
      contextLength: 512,
    }),
    fineTuning: { method: 'qlora', adapterShare: 0.012 },
    amount: { low: 1e7, likely: 1.5e7, high: 2e7 },
    source: 'arXiv:2305.14314: a base of 65B in 4 bits; tokens and adapter recalled',
  },
  {
    id: 'deepseek-r1-zero',
    name: 'DeepSeek-R1-Zero',
    kind: 'language',
    approach: 'fine-tune',
    model: DEEPSEEK_V3,
    fineTuning: { method: 'reinforcement' },
    workload: { reinforcement: { trainedShare: 1, scoringParameterCount: 37e9, rolloutSpeed: null } },
    amount: { low: 2e10, likely: 3.7e10, high: 6e10 },
    source: 'arXiv:2501.12948: 10,400 steps of 512 answers; their length recalled',
  },
];
