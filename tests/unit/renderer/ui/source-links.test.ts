import { describe, expect, it } from 'vitest';
import { sourcePieces, splitSources } from '../../../../src/renderer/ui/source-links';
import { realCatalog } from '../../../support/catalog';

const links = (source: string) => sourcePieces(source).flatMap(({ href }) => href ?? []);

describe('sources of a figure', () => {
  it('are split at semicolons, with or without a space before', () => {
    expect(splitSources('one; two ; https://a.example/x;y')).toEqual(['one', 'two', 'https://a.example/x;y']);
  });

  it('lead to the file of a public repository', () => {
    expect(links('github:skypilot-org/skypilot-catalog catalogs/v8/verda/vms.csv')).toEqual([
      'https://github.com/skypilot-org/skypilot-catalog/blob/HEAD/catalogs/v8/verda/vms.csv',
    ]);
    expect(links('github simonw/llm-prices data/anthropic.json')).toEqual([
      'https://github.com/simonw/llm-prices/blob/HEAD/data/anthropic.json',
    ]);
    expect(links('Tortoise index via github:williamjwall/AI_global_index AI_index_db.csv')).toEqual([
      'https://github.com/williamjwall/AI_global_index/blob/HEAD/AI_index_db.csv',
    ]);
  });

  it('lead to a secure address, without the remark behind it', () => {
    expect(links('https://icpan.info/study/ (Mazars study)')).toEqual(['https://icpan.info/study/']);
    expect(links('EU-wide 1.36: http://www.idcnova.com/html/1.html')).toEqual([]);
    expect(links('javascript:alert(1) general knowledge')).toEqual([]);
  });

  it('are shortened to host or repository and file', () => {
    expect(sourcePieces('https://www.worca.io/blog/a').map(({ short }) => short)).toEqual(['worca.io']);
    expect(sourcePieces('github:a/b data/c.csv (list)').map(({ short }) => short)).toEqual([
      'a/b c.csv',
      ' (list)',
    ]);
  });

  it('lose no character, and only ever lead to secure addresses, for every source of the catalog', () => {
    const { accelerators, offers, apiPrices, assumptions, ecosystem, countries } = realCatalog();
    const all = [
      ...[...accelerators, ...offers, ...apiPrices, ...assumptions, ...ecosystem].map(({ source }) => source),
      ...countries.flatMap(({ factors }) => Object.values(factors).map(({ source }) => source)),
    ];
    for (const source of new Set(all)) {
      const pieces = sourcePieces(source);
      expect(pieces.map(({ text }) => text).join('')).toBe(source);
      for (const { href } of pieces) if (href !== null) expect(URL.parse(href)?.protocol).toBe('https:');
    }
  });
});
