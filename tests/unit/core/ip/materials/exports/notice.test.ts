import { describe, expect, it } from 'vitest';
import { licenceTexts } from '#core/ip/materials/exports/licence-texts';
import { noticeLicenceIds, writeNotice } from '#core/ip/materials/exports/notice';
import type { Material } from '#core/plan/ip/material';
import { realIp } from '../../../../../support/ip';
import { materialWith } from '../../../../../support/material';
import { readFixture } from '../../../../../support/read-materials-fixture';

const { licences } = realIp();
const OPTIONS = {
  licences,
  product: 'Kranich Assistant',
  language: 'en' as const,
  texts: new Map<string, string>(),
};
const material = (more: Partial<Material>) => materialWith({ licence: 'MIT', ...more });

describe('the notice', () => {
  it('credits by licence, with the sentence that the licence prescribes', () => {
    const text = writeNotice(readFixture('kranich-instruct.README.md').materials, OPTIONS);
    expect(text).toContain(
      [
        'Llama 3.1 Community License (llama-3.1-community)',
        '-'.repeat(78),
        '',
        'Licence text: https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE',
        'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
        '',
        '* Kranich 8B Instruct (model)',
      ].join('\n'),
    );
    expect(text).toContain(
      'No licence is known for the following; without one there is no permission to use it.',
    );
    expect(text).toContain(
      '* acme/support-dialogues (dataset)\n  https://huggingface.co/datasets/acme/support-dialogues',
    );
  });

  it('lists the packages of a line one by one, without those for development', () => {
    const text = writeNotice(readFixture('package-lock.v3.json').materials, OPTIONS);
    expect(text).toContain('* @mantine/core 9.7.3\n  pkg:npm/%40mantine/core@9.7.3');
    expect(text).toContain('MPL-2.0 OR Apache-2.0\n');
    expect(text).toContain('* nameless 1.0.0');
    expect(text).not.toContain('vitest');
  });

  it('has copyright lines where the file had them', () => {
    const text = writeNotice(readFixture('product.spdx.json').materials, OPTIONS);
    expect(text).toContain('* ffmpeg 7.1\n  Copyright (c) 2000-2024 the FFmpeg developers\n');
  });

  it('appends the texts of common licences, and gives the address of the others', async () => {
    const { materials } = readFixture('package-lock.v3.json');
    const ids = noticeLicenceIds(materials, licences);
    expect(ids).toEqual(['AGPL-3.0-only', 'Apache-2.0', 'GPL-2.0-only', 'ISC', 'MIT', 'MPL-2.0']);
    const texts = await licenceTexts(ids);
    expect([...texts.keys()]).toEqual(ids);
    const text = writeNotice(materials, { ...OPTIONS, texts });
    expect(text).toContain('Permission is hereby granted, free of charge');
    expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
    expect(text).not.toContain('https://spdx.org/licenses/MIT.html');
    expect(writeNotice([material({ licence: 'Ruby' })], OPTIONS)).toContain(
      'https://spdx.org/licenses/Ruby.html',
    );
  });

  it('has no text for what is not common', async () => {
    expect([...(await licenceTexts(['Ruby', 'gemma-terms', '__proto__', 'constructor'])).keys()]).toEqual([]);
    expect([...(await licenceTexts(['GPL-3.0-or-later'])).keys()]).toEqual(['GPL-3.0-or-later']);
  });

  it('is the same whatever the order of the materials', () => {
    const { materials } = readFixture('product.cdx.json');
    expect(writeNotice([...materials].reverse(), OPTIONS)).toBe(writeNotice(materials, OPTIONS));
  });

  it('is written in Chinese too, with prescribed sentences left as they are', () => {
    const text = writeNotice([material({ licence: 'gemma', name: 'Gemma 3' })], {
      ...OPTIONS,
      language: 'zh',
    });
    expect(text).toContain('Kranich Assistant 的声明（NOTICE）');
    expect(text).toContain('* Gemma 3 (模型)');
    expect(text).toContain('Gemma is provided under and subject to the Gemma Terms of Use found at');
  });

  it('says so when there is nothing to credit', () => {
    expect(writeNotice([], OPTIONS)).toContain('No material of others is listed.');
  });

  it('keeps wordings and names that it does not know', () => {
    const text = writeNotice(
      [material({ licence: 'House rules', licenceText: 'Be kind.\nOr else.' })],
      OPTIONS,
    );
    expect(text).toContain('House rules');
    expect(text).toContain('* M (model)\n  Be kind.\n  Or else.');
  });
});
