import type { TableFault } from '#core/fairness/table/table-fault';
import { err, ok, type Result } from '#core/shared/result';

/** A `TextDecoder` of UTF-8 that throws at what is none (`fatal`): replaced characters would make one group of two. */
export interface StrictDecoder {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream: boolean }) => string;
}

/**
 * The text of one part of a file.
 *
 * @param bytes a character that is cut at their end waits for the next part; left out after the last part
 */
export function decodePart(decoder: StrictDecoder, bytes?: Uint8Array): Result<string, TableFault> {
  try {
    return ok(bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
  } catch {
    // A workbook is no text in any encoding.
    return err({ code: bytes?.includes(0) === true ? 'not-text' : 'not-utf8' });
  }
}
