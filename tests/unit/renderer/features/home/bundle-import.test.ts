import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { writeBundle } from '#core/plan/bundle/write-bundle';
import { previewPlanFiles } from '../../../../../src/renderer/features/home/import/preview-plan-files';
import { evidenceOf, planWithEvidence, sha256 } from '../../../../support/plan-with-evidence';

const FILE = new Uint8Array([1, 2, 3]);

function bundleFile(name: string, bytes: Uint8Array, size = bytes.length) {
  return {
    name,
    size,
    text: async () => Buffer.from(bytes).toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}

describe('the preview of an import', () => {
  it('shows the plan in a bundle, under the first free name, and stores nothing', async () => {
    const zip = writeBundle(
      planWithEvidence([evidenceOf('record.pdf', FILE)]),
      new Map([[sha256(FILE), FILE]]),
      [],
    );
    const [preview] = await previewPlanFiles([bundleFile('x.landfall.zip', zip)], ['Evidence']);
    expect(preview).toMatchObject({ kind: 'ready', name: 'Evidence (2)' });
    expect(preview?.kind === 'ready' ? preview.bundle?.name : null).toBe('x.landfall.zip');
  });

  it('refuses a damaged bundle in words, and one that is too large before it reads it', async () => {
    const damaged = bundleFile('cut.landfall.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0]));
    const large = {
      ...bundleFile('large.landfall.zip', FILE, 300e6),
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    };
    const previews = await previewPlanFiles([damaged, large], []);
    expect(previews.map((preview) => (preview.kind === 'refused' ? preview.error.code : 'ready'))).toEqual([
      'invalid-input',
      'too-large',
    ]);
    expect(previews[1]).toMatchObject({ error: { message: expect.stringMatching(/at most 200 MB/) } });
  });
});
