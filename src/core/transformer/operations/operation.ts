/**
 * - `matmul`: a product of matrices, or of a batch of them
 * - `elementwise`: one pass over numbers in memory
 * - `reduction`: sums or maxima of rows or columns
 * - `softmax`: of rows
 * - `transpose`: numbers change places
 * - `gather`: rows of a table
 */
export type OperationKind = 'matmul' | 'elementwise' | 'reduction' | 'softmax' | 'transpose' | 'gather';

/** One operation of a step; a backend runs it as one kernel or a few. */
export interface Operation {
  /** Where it belongs, e.g. `forward.attention.scores`. */
  readonly name: string;
  readonly kind: OperationKind;
  /** Multiplications and additions [FLOP]; 0 where numbers only move. */
  readonly flop: number;
  /** Least it has to read and write in float32 [B]. */
  readonly bytes: number;
  /** Of a product. */
  readonly product: ProductSize | null;
  /** How often it is done in the step. */
  readonly count: number;
}

/** [batch] products of [rows, inner] and [inner, columns]. */
export interface ProductSize {
  readonly batch: number;
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}

const FLOAT_BYTES = 4;
/** Of one number: greatest, difference, exponential, sum, quotient. */
const SOFTMAX_FLOP = 5;

/** @param shared the side that is one and the same for the whole batch */
export function matmul(
  name: string,
  product: ProductSize,
  shared: 'left' | 'right' | 'none' = 'none',
): Operation {
  const { batch, rows, inner, columns } = product;
  const left = rows * inner * (shared === 'left' ? 1 : batch);
  const right = inner * columns * (shared === 'right' ? 1 : batch);
  return {
    name,
    kind: 'matmul',
    flop: 2 * batch * rows * inner * columns,
    bytes: FLOAT_BYTES * (left + right + batch * rows * columns),
    product,
    count: 1,
  };
}

/** @param numbers of the result @param read numbers read in all */
export function elementwise(name: string, numbers: number, read: number, flopEach = 1): Operation {
  return {
    name,
    kind: 'elementwise',
    flop: flopEach * numbers,
    bytes: FLOAT_BYTES * (numbers + read),
    product: null,
    count: 1,
  };
}

/** @param numbers read @param results written */
export function reduction(name: string, numbers: number, results: number): Operation {
  return {
    name,
    kind: 'reduction',
    flop: numbers,
    bytes: FLOAT_BYTES * (numbers + results),
    product: null,
    count: 1,
  };
}

export function softmax(name: string, numbers: number): Operation {
  return {
    name,
    kind: 'softmax',
    flop: SOFTMAX_FLOP * numbers,
    bytes: 2 * FLOAT_BYTES * numbers,
    product: null,
    count: 1,
  };
}

/** @param kind `transpose`: also slices and joins @param numbers moved */
export function move(name: string, kind: 'transpose' | 'gather', numbers: number): Operation {
  return { name, kind, flop: 0, bytes: 2 * FLOAT_BYTES * numbers, product: null, count: 1 };
}

export function repeat(operations: readonly Operation[], count: number): readonly Operation[] {
  return operations.map((operation) => ({ ...operation, count: operation.count * count }));
}
