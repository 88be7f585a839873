/** Weights, gradients and optimizer of AdamW in mixed precision, per parameter [B]. METHODS.md section 3. */
export const ADAMW_BYTES_PER_PARAMETER = 16;
/** Weights that are only read, in BF16 [B]. METHODS.md section 3. */
export const FROZEN_BYTES_PER_PARAMETER = 2;
/** Weights of a frozen base in 4 bits, as under QLoRA [B]. METHODS.md section 3; Dettmers et al. 2023, arXiv:2305.14314. */
export const FOUR_BIT_BYTES_PER_PARAMETER = 0.5;
/** What fragmentation leaves of the memory at best (5 to 10 % lost, METHODS.md section 3). */
export const USABLE_MEMORY_SHARE = 0.95;
