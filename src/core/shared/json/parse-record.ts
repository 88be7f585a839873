import { findJsonFault } from '#core/shared/json/json-fault';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';
import { err, ok, type Result } from '#core/shared/result';

/** Why a text is no JSON object. */
export type NoRecord =
  /** Place at which the text stops being JSON, counted from 1. */
  | { readonly reason: 'json-breaks-off' | 'no-json'; readonly line: number; readonly column: number }
  | { readonly reason: 'no-object' };

/** Reads a text that has to be one JSON object; a byte order mark is the caller's to take off. */
export function parseRecord(text: string): Result<JsonRecord, NoRecord> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const { line, column, truncated } = findJsonFault(text);
    return err({ reason: truncated ? 'json-breaks-off' : 'no-json', line, column });
  }
  return isRecord(document) ? ok(document) : err({ reason: 'no-object' });
}

/** What was found and what was expected, in English, for the end of a message. @param expected of what is no object */
export function noRecordText(
  fault: NoRecord,
  expected: { readonly file: string; readonly object: string },
): string {
  switch (fault.reason) {
    case 'json-breaks-off':
      return `the text breaks off at line ${fault.line}, column ${fault.column}; expected JSON up to its closing brace`;
    case 'no-json':
      return `not JSON from line ${fault.line}, column ${fault.column} on; expected ${expected.file}`;
    case 'no-object':
      return `expected ${expected.object}`;
  }
}
