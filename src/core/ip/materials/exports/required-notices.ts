/**
 * Sentences that a licence wants word for word in a notice file, by its id in the catalog: section 1.b of the Llama
 * licences (that of Llama 3 read in its text), section 3.1 of the Gemma terms; the others as products under them quote
 * the sentence.
 */
const NOTICES: Readonly<Record<string, string>> = {
  'llama-2-community':
    'Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
  'llama-3-community':
    'Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
  ...Object.fromEntries(
    ['3.1', '3.2', '3.3', '4'].map((version) => [`llama-${version}-community`, llama(version)]),
  ),
  'gemma-terms':
    'Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms',
};

function llama(version: string): string {
  return `Llama ${version} is licensed under the Llama ${version} Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.`;
}

/** The sentence that the licence prescribes; null = none is known. */
export function requiredNotice(licenceId: string): string | null {
  return Object.hasOwn(NOTICES, licenceId) ? (NOTICES[licenceId] ?? null) : null;
}
