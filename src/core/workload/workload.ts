import * as z from 'zod';
import { uncertainInput } from '#core/plan/uncertain-input';

/** What kind of model is trained. A plan without a workload trains a language model. */
export const WorkloadKind = z.enum(['language', 'vision-transformer', 'diffusion', 'recommender']);
export type WorkloadKind = z.infer<typeof WorkloadKind>;

/** Images, image-text pairs or logged events seen, all passes over the data. */
const samples = uncertainInput(1, 1e16);
const parameters = z.number().min(1e6).max(1e14);
const count = (max: number) => z.number().int().min(1).max(max);

/** Reinforcement learning of a language model: it answers, the answers are scored, it learns from them. */
export const Reinforcement = z.looseObject({
  /** Parameters, per token, of all models that score the answers (reference, reward, critic); 0 = rules alone. */
  scoringParameterCount: z.number().min(0).max(1e14).optional(),
  /** Share of the generated tokens that updates learn from [0..1]. */
  trainedShare: z.number().min(0).max(1).optional(),
  /** Arithmetic per second of generating over that of a training step [ratio]; null or absent = catalog default. */
  rolloutSpeed: uncertainInput(0.001, 2).nullable().optional(),
});

/** What a vision transformer sees. */
export const ImageInput = z.looseObject({
  /** Edge of the image [pixels]. */
  resolution: count(100_000).optional(),
  /** Edge of a patch [pixels]. */
  patchSize: count(10_000).optional(),
});

/** A network that takes noise away from a latent image or clip. */
export const Diffusion = z.looseObject({
  /** `transformer`: arithmetic follows from its shape. `u-net`: it does not, and is asked for. */
  network: z.enum(['transformer', 'u-net']).optional(),
  /** Edge of the latent image [latent pixels]; an autoencoder with factor 8 makes 32 of 256 pixels. */
  latentSize: count(100_000).optional(),
  /** Edge of a patch of the latent image [latent pixels]; transformer only. */
  patchSize: count(1_000).optional(),
  /** Latent frames of a clip; 1 = an image; transformer only. */
  frameCount: count(100_000).optional(),
  /** Arithmetic of one forward pass for one sample, a multiply-add counted as two [TFLOP]; U-Net only. */
  forwardTflop: z.number().min(1e-6).max(1e9).optional(),
  /** Arithmetic of the frozen encoders for one sample [TFLOP]; 0 = their results are kept. */
  encoderTflop: z.number().min(0).max(1e9).optional(),
  /** Parameters of the frozen encoders, held in memory. */
  encoderParameterCount: z.number().min(0).max(1e14).optional(),
});

/** Tables of a recommender: looked up, not multiplied. Their dense network is the plan's model. */
export const Recommender = z.looseObject({
  /** Rows over all tables. */
  rowCount: z.number().min(1).max(1e14).optional(),
  /** Numbers in a row. */
  dimension: count(1_000_000).optional(),
  /** Bytes of one number [B]. */
  weightBytes: z.number().min(0.5).max(8).optional(),
  /** Bytes of the optimizer for one number [B]. */
  optimizerBytes: z.number().min(0).max(16).optional(),
  /** Rows looked up for one sample, over all tables. */
  lookupsPerSample: z.number().min(0).max(1e9).optional(),
});

/** Which kind of work the training is, and what of it the model's shape does not say. */
export const Workload = z.looseObject({
  kind: WorkloadKind.optional(),
  /** Seen in the final run from scratch, all passes over the data [samples]; not of language models. */
  samples: samples.optional(),
  /** Seen when an existing model is adapted [samples]; not of language models. */
  tuningSamples: samples.optional(),
  /** Size of the data set [GB]; null or absent = not known; not of language models. */
  dataGb: z.number().min(0).max(1e12).nullable().optional(),
  /** Parameters, per token, of the model that a language model learns from; null or absent = none. */
  teacherParameterCount: parameters.nullable().optional(),
  reinforcement: Reinforcement.optional(),
  image: ImageInput.optional(),
  diffusion: Diffusion.optional(),
  recommender: Recommender.optional(),
});
export type Workload = z.infer<typeof Workload>;
