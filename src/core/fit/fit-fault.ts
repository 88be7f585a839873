/** Why no layout is searched for, or none was found: the field of the plan and the bound it breaks. */
export interface FitFault {
  /** Path into the plan. */
  readonly field: string;
  readonly reason: /** `bound`: the most that is allowed; `value`: the leanest layout on so many, of the memory of one [bytes]. */
    | 'larger-than-cluster'
    /** Not even one sequence fits, however many accelerators: activations. */
    | 'sequence-too-long'
    /** `bound`: tokens of a sequence. */
    | 'batch-below-sequence'
    /** `bound`: layers. */
    | 'more-stages-than-layers'
    | 'stages-do-not-divide'
    /** `bound`: accelerators of a node. */
    | 'tensor-beyond-node'
    /** `bound`: attention heads. */
    | 'tensor-does-not-divide'
    /** ZeRO-3 with a pipeline that the user asked for; `bound`: 2. */
    | 'zero-with-pipeline'
    /** `bound`: experts. */
    | 'more-experts-per-token'
    /** More than one language model is trained or held, or a model of another kind. */
    | 'not-one-model'
    | 'memory-unknown'
    | 'unknown-hardware';
  readonly bound: number | null;
  readonly value: number | null;
}
