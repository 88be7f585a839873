import { readFileSync } from 'node:fs';
import { type HuggingFaceModel, readHuggingFaceConfig } from '#core/model/huggingface-config';

/** Text of a config.json in `tests/fixtures/huggingface`. */
export function fixtureText(name: string): string {
  return readFileSync(new URL(`../../../fixtures/huggingface/${name}.json`, import.meta.url), 'utf8');
}

export function fixtureConfig(name: string): Record<string, unknown> {
  return JSON.parse(fixtureText(name)) as Record<string, unknown>;
}

/** Reads a config that is expected to be good. */
export function readGood(config: string | object): HuggingFaceModel {
  const result = readHuggingFaceConfig(typeof config === 'string' ? config : JSON.stringify(config));
  if (!result.ok) throw new Error(`a good config was refused: ${result.error.message}`);
  return result.value;
}

/** Reads a config that is expected to be refused. */
export function readBad(config: string | object): {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
} {
  const result = readHuggingFaceConfig(typeof config === 'string' ? config : JSON.stringify(config));
  if (result.ok) throw new Error('a bad config was accepted');
  return result.error;
}
