import { type HuggingFaceModel, readHuggingFaceConfig } from '#core/model/huggingface-config';

/** Largest file that is opened at all [bytes]; real ones stay far below. */
const MAX_FILE_BYTES = 5_000_000;

export type ConfigReading =
  | { readonly kind: 'read'; readonly fileName: string; readonly model: HuggingFaceModel }
  | {
      readonly kind: 'failed';
      readonly fileName: string;
      readonly reason: 'tooLarge' | 'unreadable' | 'notJson' | 'layout' | 'field';
      readonly field?: string;
      /** The reader's own sentence, in English. */
      readonly message: string;
    };

/** What is needed of a `File`. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** Reads a config.json that the user gave; a file that cannot be one is refused by its size, unread. */
export async function readConfigFile(file: ReadableFile): Promise<ConfigReading> {
  const failed = { kind: 'failed', fileName: file.name } as const;
  if (file.size > MAX_FILE_BYTES) {
    const megabytes = Math.round(file.size / 1e6);
    return {
      ...failed,
      reason: 'tooLarge',
      message: `${file.name}: ${megabytes} MB, expected a config.json of at most 5 MB`,
    };
  }
  let text: string;
  try {
    text = await file.text();
  } catch (cause) {
    return {
      ...failed,
      reason: 'unreadable',
      message: cause instanceof Error ? cause.message : String(cause),
    };
  }
  const read = readHuggingFaceConfig(text);
  if (read.ok) return { kind: 'read', fileName: file.name, model: read.value };
  const { field, message, code } = read.error;
  if (code === 'too-large') return { ...failed, reason: 'tooLarge', message };
  if (field === undefined) return { ...failed, reason: 'notJson', message };
  const isLayout = field === 'model_type' || field === 'architectures';
  return { ...failed, reason: isLayout ? 'layout' : 'field', field, message };
}
