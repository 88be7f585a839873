import * as z from 'zod';
import { err, ok, type Result } from '#core/shared/result';
import { readSafetensors, type StoredTensor, writeSafetensors } from '#core/transformer/files/safetensors';
import type { Weights } from '#core/transformer/initial-weights';
import { tensorOf } from '#core/transformer/named-tensors';
import { parameterTensors, tensorSize } from '#core/transformer/parameters';
import { TransformerShape } from '#core/transformer/shape';

/** Everything a training needs to go on as if it had not stopped, but for the text. */
export interface CheckpointContent {
  readonly shape: TransformerShape;
  readonly seed: number;
  /** Steps done. */
  readonly step: number;
  readonly weights: Weights;
  /** Moments of Adam. */
  readonly first: Weights;
  readonly second: Weights;
}

const FORMAT = 'landfall-checkpoint';
const VERSION = 1;
const PARTS = ['weights', 'first', 'second'] as const;

const Header = z.object({
  format: z.literal(FORMAT),
  version: z.literal(String(VERSION)),
  step: z.coerce.number().int().min(0),
  seed: z.coerce.number().int(),
  shape: z.string(),
});

/** As a safetensors file, 12 bytes a parameter. */
export function writeCheckpoint(content: CheckpointContent): Uint8Array<ArrayBuffer> {
  const tensors = new Map<string, StoredTensor>();
  for (const part of PARTS)
    for (const { name, shape } of parameterTensors(content.shape))
      tensors.set(`${part}.${name}`, { shape, values: tensorOf(content[part], name) });
  const { shape, seed, step } = content;
  return writeSafetensors({
    tensors,
    metadata: {
      format: FORMAT,
      version: String(VERSION),
      step: String(step),
      seed: String(seed),
      shape: JSON.stringify(shape),
    },
  });
}

/** @returns what was written; or why the file is no checkpoint, in English */
export function readCheckpoint(file: Uint8Array): Result<CheckpointContent, string> {
  const read = readSafetensors(file);
  if (!read.ok) return read;
  const header = Header.safeParse(read.value.metadata);
  const shape = header.success ? parseShape(header.data.shape) : null;
  if (!header.success || shape === null)
    return err('expected a checkpoint of Landfall, received another safetensors file');
  const parts: Record<(typeof PARTS)[number], Map<string, Float32Array>> = {
    weights: new Map(),
    first: new Map(),
    second: new Map(),
  };
  for (const part of PARTS)
    for (const tensor of parameterTensors(shape)) {
      const name = `${part}.${tensor.name}`;
      const values = read.value.tensors.get(name)?.values;
      if (values?.length !== tensorSize(tensor.shape))
        return err(`expected tensor ${name} of shape ${tensor.shape}`);
      parts[part].set(tensor.name, values);
    }
  return ok({ shape, seed: header.data.seed, step: header.data.step, ...parts });
}

function parseShape(text: string): TransformerShape | null {
  try {
    return TransformerShape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
