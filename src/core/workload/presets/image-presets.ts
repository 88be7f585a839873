import type { ModelArchitecture } from '#core/plan/architecture';
import { exactly } from '#core/uncertainty/three-point';
import type { WorkloadPreset } from '#core/workload/presets/preset';
import { IMAGE_DEFAULTS, RECOMMENDER_DEFAULTS } from '#core/workload/resolve';

/** A model without words: fields that only language models have stand at their least. */
function network(
  family: string,
  parameterCount: number,
  layerCount: number,
  hiddenSize: number,
  attentionHeadCount: number,
): ModelArchitecture {
  return {
    family,
    kind: 'dense',
    parameterCount,
    activeParameterCount: parameterCount,
    layerCount,
    hiddenSize,
    attentionHeadCount,
    keyValueHeadCount: attentionHeadCount,
    headDimension: Math.max(1, Math.round(hiddenSize / attentionHeadCount)),
    vocabularySize: 1,
    tiedEmbeddings: true,
    contextLength: 1,
    slidingWindow: null,
  };
}

export const VISION_PRESETS: readonly WorkloadPreset[] = [
  {
    id: 'vit-l-16',
    name: 'ViT-L/16',
    kind: 'vision-transformer',
    approach: 'train',
    model: network('vit', 304e6, 24, 1024, 16),
    workload: { image: { ...IMAGE_DEFAULTS }, dataGb: null },
    amount: exactly(2.12e9),
    source: 'arXiv:2010.11929: JFT-300M, 7 epochs; shape as in torchvision',
  },
  {
    id: 'vit-h-14',
    name: 'ViT-H/14',
    kind: 'vision-transformer',
    approach: 'train',
    model: network('vit', 632e6, 32, 1280, 16),
    workload: { image: { resolution: 224, patchSize: 14 }, dataGb: null },
    amount: exactly(4.24e9),
    source: 'arXiv:2010.11929: JFT-300M, 14 epochs',
  },
];

export const DIFFUSION_PRESETS: readonly WorkloadPreset[] = [
  {
    id: 'stable-diffusion-2-base',
    name: 'Stable Diffusion 2 base',
    kind: 'diffusion',
    approach: 'train',
    model: network('unet', 866e6, 16, 1280, 20),
    workload: {
      diffusion: { network: 'u-net', latentSize: 64, forwardTflop: 0.84, encoderTflop: 0 },
      dataGb: null,
    },
    // 550k steps at a quarter of the arithmetic and 850k, 2,048 images each.
    amount: exactly(2.02e9),
    source: 'MosaicML, databricks.com/blog/stable-diffusion-2: encoder results kept; steps recalled',
  },
  {
    id: 'stable-diffusion-1',
    name: 'Stable Diffusion 1',
    kind: 'diffusion',
    approach: 'train',
    model: network('unet', 860e6, 16, 1280, 8),
    workload: {
      diffusion: {
        network: 'u-net',
        latentSize: 64,
        forwardTflop: 0.84,
        encoderTflop: 1.1,
        encoderParameterCount: 207e6,
      },
      dataGb: null,
    },
    // 237k steps at 256 pixels, a quarter of the arithmetic, and 934k at 512, 2,048 images each.
    amount: exactly(2.03e9),
    source: 'model cards of v1-1, v1-2 and v1-4: steps by resolution; arithmetic of the encoders recalled',
  },
  {
    id: 'dit-xl-2',
    name: 'DiT-XL/2',
    kind: 'diffusion',
    approach: 'train',
    model: network('dit', 675e6, 28, 1152, 16),
    workload: {
      diffusion: {
        network: 'transformer',
        latentSize: 32,
        patchSize: 2,
        frameCount: 1,
        encoderTflop: 0,
      },
      dataGb: null,
    },
    amount: exactly(1.79e9),
    source: 'arXiv:2212.09748: 7M steps of 256 images of 256 pixels',
  },
];

export const RECOMMENDER_PRESETS: readonly WorkloadPreset[] = [
  {
    id: 'dlrm-dcnv2',
    name: 'DLRM-DCNv2',
    kind: 'recommender',
    approach: 'train',
    model: network('dlrm', 16e6, 10, 1024, 1),
    workload: {
      recommender: { ...RECOMMENDER_DEFAULTS },
      dataGb: 3800,
    },
    amount: exactly(4_195_197_692),
    source: 'github.com/mlcommons/training, recommendation_v2: benchmark DLRM v2 on Criteo 1TB, one epoch',
  },
  {
    id: 'dlrm-v1',
    name: 'DLRM',
    kind: 'recommender',
    approach: 'train',
    model: network('dlrm', 2.37e6, 8, 1024, 1),
    workload: {
      recommender: {
        rowCount: 177_944_275,
        dimension: 128,
        weightBytes: 4,
        optimizerBytes: 0,
        lookupsPerSample: 26,
      },
      dataGb: 1000,
    },
    amount: exactly(4_195_197_692),
    source: 'github.com/mlcommons/training, recommendation_v2: TorchRec example on Criteo 1TB, one epoch',
  },
];
