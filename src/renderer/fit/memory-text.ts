import type { Format } from '../format/create-format';

/** Memory of an accelerator in GB, three digits: whether it fits hangs on the last ones. @param bytes [B] */
export function memoryText(format: Format, bytes: number): string {
  return Math.abs(bytes) >= 1e9 ? `${format.factor(bytes / 1e9)}\u00a0GB` : format.bytes(bytes);
}

/** `63.1 – 66.8 GB` */
export function memoryRange(format: Format, low: number, high: number): string {
  return format.joinRange(format.factor(low / 1e9), memoryText(format, high));
}
