import type { BenchmarkNote } from '#core/benchmark/result';
import { type BackendFault, faultOf } from '../../tensor/backend/backend-fault';
import type { StartedBackend } from '../../tensor/backend/started-backend';

/** What came of one part: a result with or without a timing, and what is to be said about it. */
export interface PartOutcome<T> {
  readonly result: T | null;
  readonly notes: readonly BenchmarkNote[];
  /** Set when the backend has to be started anew, or when the part was too large. */
  readonly fault: BackendFault | null;
}

export function note(
  code: BenchmarkNote['code'],
  part: string | null,
  values: BenchmarkNote['values'] = {},
): BenchmarkNote {
  return { code, part, values };
}

/** A fault of the backend as a note of the part it happened in. */
export function faultNote({ code, message }: BackendFault, part: string | null): BenchmarkNote {
  return note(code, part, { message });
}

/** The backend's own word goes before the exception, which is mostly a consequence. */
export function faultBehind(cause: unknown, backend: StartedBackend): BackendFault {
  return backend.takeFault() ?? faultOf(cause);
}

/** A part that would not end within its time, or that the time was up for. @param expectedSeconds of one run */
export function leftOut<T>(part: string, expectedSeconds: number | null): PartOutcome<T> {
  const values = expectedSeconds === null ? {} : { expectedSeconds };
  return { result: null, notes: [note('time-cap', part, values)], fault: null };
}
