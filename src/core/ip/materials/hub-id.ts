import type { MaterialKind } from '#core/plan/ip/material';

const ID = /^[\w.-]+\/[\w.-]+$/;
const DATA_SET = /^https:\/\/(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]+(?:\/[\w.-]+)?)\/?$/;
const MODEL =
  /^https:\/\/(?:huggingface\.co|hf\.co)\/(?!(?:datasets|spaces|docs|blog|papers|collections|models|tasks|learn)\/)([\w.-]+\/[\w.-]+)\/?$/;

/** Whether a name is an id of a repository on the Hugging Face Hub, `owner/name`. */
export function isHubId(name: string): boolean {
  return ID.test(name);
}

/** Address of a repository of the Hub; null for names without an owner, which are old and may be ambiguous. */
export function hubAddress(kind: MaterialKind, id: string): string | null {
  return isHubId(id) ? `https://huggingface.co/${kind === 'dataset' ? 'datasets/' : ''}${id}` : null;
}

/** Id of the model or data set that an address of the Hub is the page of; null = it is another page. */
export function hubIdAt(address: string): string | null {
  return (DATA_SET.exec(address) ?? MODEL.exec(address))?.[1] ?? null;
}
