import { err, ok, type Result } from '#core/shared/result';

/** Larger texts would be prepared for minutes and never be learned whole by a model of this size [B]. */
export const MAX_TEXT_BYTES = 20_000_000;
/** A shorter text leaves no room for a held-out part [signs]. */
export const MIN_TEXT_SIGNS = 2000;
/** More unseen signs than this share are no text [0..1]. */
const MAX_CONTROL_SHARE = 0.001;

export interface TextFileFault {
  readonly reason: 'too-large' | 'binary' | 'too-short' | 'unreadable';
  readonly name: string;
  /** [B], or signs where the text is too short. */
  readonly size: number;
}

/** A text file as far as reading it goes; `File` is one. */
export interface TextFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Reads a text file. Too large ones are refused by their size alone, before a byte of them is read. */
export async function readTextFile(file: TextFile): Promise<Result<string, TextFileFault>> {
  const { name, size } = file;
  if (size > MAX_TEXT_BYTES) return err({ reason: 'too-large', name, size });
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return err({ reason: 'unreadable', name, size });
  const text = decodeText(new Uint8Array(buffer));
  if (text === null) return err({ reason: 'binary', name, size });
  return text.length < MIN_TEXT_SIGNS ? err({ reason: 'too-short', name, size: text.length }) : ok(text);
}

/** UTF-8, UTF-16 with its mark, or GB 18030, which older Chinese files are in. Null: no text. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const unseen = text.match(/(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0;
    return text.includes('\0') || unseen > MAX_CONTROL_SHARE * text.length ? null : text;
  } catch {
    return null;
  }
}
