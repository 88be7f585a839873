import { describe, expect, it } from 'vitest';
import { readMaterialFiles } from '../../../../src/renderer/worker/read-material-files';
import { realIp } from '../../../support/ip';
import { materialsFixture } from '../../../support/read-materials-fixture';

const { licences } = realIp();
const file = (name: string, text = materialsFixture(name)) => new File([text], name);
const read = (language: 'en' | 'zh', ...files: readonly File[]) =>
  readMaterialFiles({ files, licences, language });

describe('files read apart from the page', () => {
  it('come back in their order, in a form that crosses threads, and one that is refused stops no other', async () => {
    const answer = await read(
      'zh',
      file('package-lock.v3.json'),
      file('odd.json', '{"a": 1}'),
      file('product.cdx.json'),
    );
    expect(structuredClone(answer)).toEqual(answer);
    expect(answer.map(({ kind, name }) => [kind, name])).toEqual([
      ['read', 'package-lock.v3.json'],
      ['refused', 'odd.json'],
      ['read', 'product.cdx.json'],
    ]);
    expect(answer[1]).toMatchObject({ message: expect.stringContaining('odd.json：是其他用途的 JSON') });
  });

  it('are refused by their size before a byte is read', async () => {
    const huge = file('package-lock.json', '');
    Object.defineProperty(huge, 'size', { value: 50e6 });
    huge.text = () => Promise.reject(new Error('was read'));
    expect(await read('en', huge)).toEqual([
      {
        kind: 'refused',
        name: 'package-lock.json',
        message: 'package-lock.json: 50.0 MB, expected a bill of materials of at most 20 MB',
      },
    ]);
  });

  it('say so when they are gone by the time they are read', async () => {
    const gone = file('package-lock.json', '{}');
    gone.text = () => Promise.reject(new Error('not found'));
    expect(await read('en', gone)).toMatchObject([
      { kind: 'refused', message: 'package-lock.json: the file cannot be read (not found)' },
    ]);
  });
});
