/** Typed arrays handed out in an order and, once none of them is read any more, handed out anew in the same order. */
export interface Shelf<V> {
  /** [length] with undefined content. */
  take(length: number): V;
  /** From here on those handed out so far may be written over. */
  reuse(): void;
}

/** Fresh memory costs more than the arithmetic on it; one of another length than asked for gives way. */
export function createShelf<V extends { readonly length: number }>(make: (length: number) => V): Shelf<V> {
  const vectors: V[] = [];
  let taken = 0;
  return {
    take(length) {
      const held = vectors[taken];
      const vector = held?.length === length ? held : make(length);
      vectors[taken] = vector;
      taken += 1;
      return vector;
    },
    reuse() {
      taken = 0;
    },
  };
}
