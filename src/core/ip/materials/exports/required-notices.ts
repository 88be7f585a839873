/**
 * Sentences that a licence wants word for word in a notice file, by its id in the catalog. Read in the licence texts:
 * Llama 2 to 4, section 1.b of each; Gemma Terms of Use, section 3.1; DBRX, section 2.2; NVIDIA Open Model License,
 * section 3.1.
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
  'databricks-open-model':
    'DBRX is provided under and subject to the Databricks Open Model License, Copyright © Databricks, Inc. All rights reserved.',
  'nvidia-open-model': 'Licensed by NVIDIA Corporation under the NVIDIA Open Model License',
};

function llama(version: string): string {
  return `Llama ${version} is licensed under the Llama ${version} Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.`;
}

/** The sentence that the licence prescribes; null = none is known. */
export function requiredNotice(licenceId: string): string | null {
  return Object.hasOwn(NOTICES, licenceId) ? (NOTICES[licenceId] ?? null) : null;
}
