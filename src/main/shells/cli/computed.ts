import type { AppError } from '#core/contract/app-error';
import { UnknownAcceleratorError } from '#core/evaluation/cost-model';
import { err, ok, type Result } from '#core/shared/result';

/**
 * What a plan of a file comes to. A plan may be well-formed and still name a part that this catalog does not have.
 *
 * @returns `invalid-input` naming the file and the field of the plan
 */
export function computed<T>(file: string, compute: () => T): Result<T, AppError> {
  try {
    return ok(compute());
  } catch (cause) {
    if (!(cause instanceof UnknownAcceleratorError)) throw cause;
    return err({ code: 'invalid-input', message: `${file}: ${cause.message}`, field: cause.field });
  }
}
