/** Why a backend does not start, or stopped working. */
export interface BackendFault {
  readonly code:
    | 'backend-missing'
    | 'context-lost'
    | 'device-lost'
    | 'out-of-memory'
    | 'too-large'
    | 'wrong-result'
    | 'failed';
  /** The system's own words, in English; for the details of a message. */
  readonly message: string;
}

/** After these nothing more can be computed until the backend has been started anew. */
export function isFatal({ code }: BackendFault): boolean {
  return code === 'context-lost' || code === 'device-lost' || code === 'backend-missing';
}

const TOO_LARGE =
  /texture size|greater than (the )?(webgl|maximum)|dispatch size exceeds|max(StorageBufferBinding|Buffer)Size|exceeds the max|larger than the maximum|too large/i;
const OUT_OF_MEMORY =
  /out of memory|\boom\b|allocation failed|failed to allocate|invalid (typed )?array (buffer )?length|memory access out of bounds/i;

/** What an exception of the tensor library means. */
export function faultOf(cause: unknown): BackendFault {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (TOO_LARGE.test(message)) return { code: 'too-large', message };
  if (OUT_OF_MEMORY.test(message)) return { code: 'out-of-memory', message };
  return { code: 'failed', message };
}
