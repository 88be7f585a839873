/** How a failure crosses a process boundary: a code the screens translate, never a stack. */
export interface AppError {
  readonly code:
    | 'invalid-input'
    | 'not-found'
    | 'conflict'
    /** The file or database was written by a newer Landfall. */
    | 'newer-version'
    | 'read-only'
    | 'disk-full'
    | 'corrupt'
    | 'too-large'
    /** Something outside Landfall is missing, e.g. no Chromium to print with. */
    | 'unavailable'
    | 'cancelled'
    | 'internal';
  /** One English sentence: what is wrong, what was expected, what to do. */
  readonly message: string;
  /** Path of the field at fault, e.g. `training.tokens.low`. */
  readonly field?: string;
}
