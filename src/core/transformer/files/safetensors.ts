import { strFromU8, strToU8 } from 'fflate';
import { isRecord } from '#core/shared/json/json-record';
import { parseRecord } from '#core/shared/json/parse-record';
import { err, ok, type Result } from '#core/shared/result';

/** A tensor of float32 in a file, row-major. */
export interface StoredTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

export interface TensorFile {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Format: eight bytes with the length of the header, little-endian; a header in JSON that names type, shape and place of
 * every tensor; their bytes without gaps. https://github.com/huggingface/safetensors, README, section “Format”.
 */
const LENGTH_BYTES = 8;
/** The header is filled up with blanks to a multiple, so that the numbers start where a Float32Array may. */
const ALIGNMENT = 8;
/** The format's own limit. */
const MAX_HEADER_BYTES = 100_000_000;
const FLOAT_BYTES = 4;

export function writeSafetensors({ tensors, metadata }: TensorFile): Uint8Array<ArrayBuffer> {
  const entries: Record<string, unknown> = { __metadata__: metadata };
  let length = 0;
  for (const [name, { shape, values }] of tensors) {
    entries[name] = { dtype: 'F32', shape, data_offsets: [length, length + values.length * FLOAT_BYTES] };
    length += values.length * FLOAT_BYTES;
  }
  const text = strToU8(JSON.stringify(entries));
  const headerLength = Math.ceil(text.length / ALIGNMENT) * ALIGNMENT;
  const file = new Uint8Array(LENGTH_BYTES + headerLength + length);
  const view = new DataView(file.buffer);
  view.setBigUint64(0, BigInt(headerLength), true);
  file.fill(0x20, LENGTH_BYTES, LENGTH_BYTES + headerLength);
  file.set(text, LENGTH_BYTES);
  let place = LENGTH_BYTES + headerLength;
  for (const { values } of tensors.values())
    for (const value of values) {
      view.setFloat32(place, value, true);
      place += FLOAT_BYTES;
    }
  return file;
}

/** @returns the float32 tensors of a file; or what is wrong with it, in English */
export function readSafetensors(file: Uint8Array): Result<TensorFile, string> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < LENGTH_BYTES)
    return err(`expected at least ${LENGTH_BYTES} bytes, received ${file.length}`);
  const headerLength = Number(view.getBigUint64(0, true));
  const start = LENGTH_BYTES + headerLength;
  if (headerLength > MAX_HEADER_BYTES || start > file.length)
    return err(
      `expected a header within the file's ${file.length} bytes, received a length of ${headerLength}`,
    );
  const header = parseRecord(strFromU8(file.subarray(LENGTH_BYTES, start)));
  if (!header.ok) return err('expected a header in JSON');
  const { __metadata__: metadata = {}, ...entries } = header.value;
  const tensors = new Map<string, StoredTensor>();
  for (const [name, entry] of Object.entries(entries)) {
    const tensor = readTensor(view, start, entry);
    if (typeof tensor === 'string') return err(`tensor ${name}: ${tensor}`);
    tensors.set(name, tensor);
  }
  const texts = isRecord(metadata) ? Object.entries(metadata) : [];
  return ok({ tensors, metadata: Object.fromEntries(texts.map(([key, text]) => [key, String(text)])) });
}

function readTensor(view: DataView, start: number, entry: unknown): StoredTensor | string {
  if (!isRecord(entry) || entry.dtype !== 'F32') return 'expected numbers of type F32';
  const { shape, data_offsets: offsets } = entry;
  if (!isSizes(shape) || !isSizes(offsets) || offsets.length !== 2) return 'expected a shape and two offsets';
  const [from = 0, to = 0] = offsets;
  const count = shape.reduce((product, size) => product * size, 1);
  if (to - from !== count * FLOAT_BYTES)
    return `expected ${count * FLOAT_BYTES} bytes for its shape, received ${to - from}`;
  if (start + to > view.byteLength) return 'expected its bytes within the file, which is cut short';
  const values = new Float32Array(count);
  for (let index = 0; index < count; index += 1)
    values[index] = view.getFloat32(start + from + index * FLOAT_BYTES, true);
  return { shape, values };
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}
