import { describe, expect, it } from 'vitest';
import { coverageOf } from '#core/law/coverage';
import { compileLaw } from '#main/catalog/compile-law';
import { lawText } from '../../../support/law-text';

function coverage(change: (text: string) => string = (text) => text) {
  const files = [
    { file: 'EU.yaml', text: change(lawText('EU.yaml')) },
    { file: 'AR.yaml', text: lawText('AR.yaml') },
  ];
  const compiled = compileLaw(files, '2026-11');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error[0]));
  return coverageOf(compiled.value);
}

describe('coverageOf', () => {
  it('counts what is verified, and apart from it what names the day it was read', () => {
    const { jurisdictions } = coverage();
    expect(jurisdictions.find(({ id }) => id === 'EU')).toEqual({
      id: 'EU',
      nameEn: 'European Union',
      asOf: '2026-11',
      instruments: { total: 2, verified: 2, verifiedWithDate: 1 },
      duties: { total: 5, verified: 2, verifiedWithDate: 1 },
      critical: { total: 1, verified: 1, verifiedWithDate: 0 },
      themes: ['transparency', 'governance', 'ai-transparency-labelling', 'high-risk'],
    });
  });

  it('adds up over the jurisdictions', () => {
    const { duties, instruments, jurisdictions } = coverage();
    expect(duties).toEqual({ total: 12, verified: 2 + 2, verifiedWithDate: 1 + 1 });
    expect(instruments.total).toBe(3);
    expect(jurisdictions.map(({ duties: own }) => own.total)).toEqual([7, 5]);
  });

  it('names the critical duties that nobody has read, and those without the day', () => {
    expect(coverage()).toMatchObject({
      criticalNotVerified: [],
      criticalWithoutDate: ['gdpr.privacy-notice'],
      critical: { total: 2, verified: 2, verifiedWithDate: 1 },
    });
    const recalled = coverage((text) =>
      text.replace(
        'zh: 公开的隐私声明}\n        source: https://eur-lex.europa.eu/eli/reg/2016/679/oj\n        confidence: verified',
        'zh: 公开的隐私声明}\n        source: https://eur-lex.europa.eu/eli/reg/2016/679/oj\n        confidence: recalled',
      ),
    );
    expect(recalled).toMatchObject({ criticalNotVerified: ['gdpr.privacy-notice'], criticalWithoutDate: [] });
  });

  it('names the duties that lean on no official page, as read or beside it', () => {
    const always = 'ar-25326.registration';
    expect(coverage().withoutOfficialPage).toEqual([always]);
    const official = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
    const read = `source: ${official}\n        confidence: recalled`;
    const note = 'source: https://www.example.com/note';
    const alone = coverage((text) => text.replace(read, `${note}\n        confidence: recalled`));
    expect(alone.withoutOfficialPage).toEqual([always, 'gdpr.officer']);
    const beside = coverage((text) =>
      text.replace(read, `${note}\n        official_source: ${official}\n        confidence: recalled`),
    );
    expect(beside.withoutOfficialPage).toEqual([always]);
  });

  it('counts a day of reading only where the statement is verified', () => {
    const { duties } = coverage((text) =>
      text.replace(
        'confidence: verified\n        read: 2026-11-23',
        'confidence: recalled\n        read: 2026-11-23',
      ),
    );
    expect(duties).toMatchObject({ verified: 3, verifiedWithDate: 1 });
  });
});
