/** Bundled texts in the public domain; where they come from is told in `resources/samples/texts/README.md`. */
export const SAMPLE_TEXTS = ['alice', 'tang-poems'] as const;
export type SampleText = (typeof SAMPLE_TEXTS)[number];

/** Each is a chunk of its own, loaded when it is chosen. */
export async function loadSampleText(name: SampleText): Promise<string> {
  const loaded =
    name === 'alice'
      ? await import('../../../../../resources/samples/texts/alice.txt?raw')
      : await import('../../../../../resources/samples/texts/tang-poems.txt?raw');
  return loaded.default;
}
