import type { Result } from '#core/shared/result';
import type {
  AttentionMaps,
  Generation,
  GenerationRequest,
  HeldOut,
  ScalingPoint,
  ScalingProgress,
  ScalingSetup,
  TrainingFault,
  TrainingSetup,
  TrainingStep,
} from './messages';
import type { Checkpoint } from './session';

/** What can be asked of a training, and what each is answered with. */
export interface Answers {
  readonly checkpoint: Checkpoint;
  readonly evaluate: HeldOut;
  readonly generate: Generation;
  readonly next: Float32Array;
  readonly attention: AttentionMaps;
  readonly export: Uint8Array<ArrayBuffer>;
}

export type Question =
  | { readonly kind: 'checkpoint' | 'evaluate' | 'export' }
  | { readonly kind: 'generate'; readonly request: GenerationRequest }
  | { readonly kind: 'next' | 'attention'; readonly tokens: Uint32Array };

/** To the worker. A worker holds one training or one scaling run. */
export type WorkerCommand =
  | { readonly kind: 'open'; readonly setup: TrainingSetup; readonly checkpoint: Uint8Array | null }
  | { readonly kind: 'resume' | 'stop' }
  | { readonly kind: 'ask'; readonly requestId: number; readonly question: Question }
  | { readonly kind: 'scale'; readonly setup: ScalingSetup };

/** From the worker. */
export type WorkerEvent =
  | { readonly kind: 'state'; readonly state: 'stopped' | 'running' | 'finished' }
  | { readonly kind: 'step'; readonly step: TrainingStep }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  | {
      readonly kind: 'answer';
      readonly requestId: number;
      readonly result: Result<Answers[keyof Answers], TrainingFault>;
    }
  /** Nothing more comes; after a lost context a new worker can go on. */
  | { readonly kind: 'failed'; readonly fault: TrainingFault }
  | { readonly kind: 'scaling-progress'; readonly progress: ScalingProgress }
  | { readonly kind: 'scaled'; readonly result: Result<readonly ScalingPoint[], TrainingFault> };
