import { createShelf } from '#core/uncertainty/shelf';

/** Where the vectors come from that outlive one step of an evaluation: draws, and results kept with them. */
export interface VectorMemory {
  /** [length] with undefined content. */
  floats(length: number): Float64Array;
  /** [length] with undefined content. */
  slots(length: number): Uint16Array;
}

/** Every vector is new and stays its owner's for good. */
export const FRESH_MEMORY: VectorMemory = {
  floats: (length) => new Float64Array(length),
  slots: (length) => new Uint16Array(length),
};

export interface ReusedMemory extends VectorMemory {
  /** From here on the vectors handed out so far are handed out anew, in the same order: nobody may read them any more. */
  reuse(): void;
}

/** For many evaluations one after the other with draws of their own each: what one leaves behind, the next writes over. */
export function createReusedMemory(): ReusedMemory {
  const floats = createShelf((length) => new Float64Array(length));
  const slots = createShelf((length) => new Uint16Array(length));
  return {
    floats: floats.take,
    slots: slots.take,
    reuse() {
      floats.reuse();
      slots.reuse();
    },
  };
}
