import type { Device } from '#core/fit/device';
import type { Recompute, ZeroStage } from '#core/fit/layout';
import type { Experts } from '#core/fit/model-parts';
import type { OptimizerId } from '#core/fit/optimizers';
import type { ModelArchitecture } from '#core/plan/architecture';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** What is to be trained, on what, and what the user allows: everything that a layout is searched for. */
export interface FitJob {
  /** The model that is trained, or the base that is adapted. */
  readonly model: ModelArchitecture;
  /** Low-rank adapters beside frozen weights; null = all parameters are trained. */
  readonly adapter: { readonly share01: number; readonly frozenBytes: number } | null;
  readonly experts: Experts | null;
  readonly optimizer: OptimizerId;
  /** Arithmetic of the model for one token, without what is computed again [FLOP]. */
  readonly flopPerToken: number;
  readonly sequenceTokens: number;
  /** Tokens of one step of the optimizer. */
  readonly globalBatchTokens: number;
  readonly flashAttention: boolean;
  readonly device: Device;
  /** Accelerators with fast links to each other, within which tensor parallelism stays. */
  readonly nodeSize: number;
  readonly allowed: {
    readonly maxAccelerators: number;
    /** null = whatever is best. */
    readonly zero: ZeroStage | null;
    readonly recompute: Recompute | null;
    readonly tensor: number | null;
    readonly pipeline: number | null;
  };
  readonly fragmentation01: ThreePoint;
  readonly runtimeBytes: ThreePoint;
}
