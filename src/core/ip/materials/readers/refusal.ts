import { err, type Result } from '#core/shared/result';

/** Why a file is no list of materials that can be read. */
export type Refusal =
  | {
      readonly reason:
        | 'empty'
        | 'unknown-format'
        | 'other-json'
        | 'no-object'
        | 'model-config'
        | 'package-json'
        | 'xml'
        | 'tag-value'
        | 'other-lock-file'
        | 'toml'
        | 'long-metadata'
        | 'odd-metadata';
    }
  /** @property bytes, limitBytes [bytes] */
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limitBytes: number }
  /** Place at which the text stops being JSON, counted from 1. */
  | { readonly reason: 'json-breaks-off' | 'no-json'; readonly line: number; readonly column: number }
  /** @property problem what the reader of YAML says, in English */
  | { readonly reason: 'metadata-no-yaml'; readonly line: number; readonly problem: string }
  | { readonly reason: 'metadata-unreadable'; readonly problem: string }
  /** @property problem what the system says, in its own words */
  | { readonly reason: 'unreadable'; readonly problem: string };

export function refuse(refusal: Refusal): Result<never, Refusal> {
  return err(refusal);
}
