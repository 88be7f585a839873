import { describe, expect, it } from 'vitest';
import type { Duty, LawCatalog } from '#core/law/law';
import { ALWAYS } from '#core/law/trigger';
import { compileLaw } from '#main/catalog/compile-law';
import { lawText } from '../../../../support/law-text';

const texts = ['EU.yaml', 'AR.yaml'].map((file) => ({ file, text: lawText(file) }));

function lawOf(files: typeof texts): LawCatalog {
  const compiled = compileLaw(files, '2026-11');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error[0]));
  return compiled.value;
}
const law = lawOf(texts);
const [argentina, union] = law.jurisdictions;

function duty(id: string): Duty {
  const found = law.jurisdictions.flatMap(({ duties }) => duties).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no duty ${id}`);
  return found;
}

describe('compileLaw', () => {
  it('orders the jurisdictions by code and keeps the order of the file inside', () => {
    expect([argentina?.id, union?.id]).toEqual(['AR', 'EU']);
    expect(union?.duties.map(({ id }) => id)).toEqual([
      'gdpr.privacy-notice',
      'gdpr.officer',
      'ai-act.chatbot',
      'ai-act.old-logs',
      'ai-act.logs',
    ]);
  });

  it('takes coverage from the instrument, and that from the file, where it is left out', () => {
    expect(union?.covers).toEqual(['DE', 'FR', 'NO']);
    expect(union?.instruments.map(({ covers }) => covers)).toEqual([
      ['DE', 'FR', 'NO'],
      ['DE', 'FR'],
    ]);
    expect(duty('gdpr.officer').covers).toEqual(['DE', 'FR', 'NO']);
    expect(duty('ai-act.chatbot').covers).toEqual(['DE', 'FR']);
    expect(duty('ai-act.logs').covers).toEqual(['DE']);
  });

  it('covers only what an instrument covers', () => {
    const wider = texts.map(({ file, text }) => ({
      file,
      text: text
        .replace("covers: [DE, FR, 'NO']", 'covers: [DE, FR, IT]')
        .replace('id: gdpr\n', 'id: gdpr\n    covers: [FR]\n')
        .replace('territories: [DE]', 'territories: [FR]'),
    }));
    expect(lawOf(wider).jurisdictions[1]?.covers).toEqual(['FR', 'DE']);
  });

  it('takes the first day from the instrument where a duty has none', () => {
    expect(duty('gdpr.officer').appliesFrom).toBe('2018-05-25');
    expect(duty('ai-act.chatbot').appliesFrom).toBe('2026-08-02');
    expect(duty('ai-act.old-logs')).toMatchObject({ appliesUntil: '2027-12-02', replacedBy: 'ai-act.logs' });
  });

  it('makes everything else that is left out explicit', () => {
    expect(duty('gdpr.privacy-notice')).toMatchObject({
      ...{
        when: ALWAYS,
        deadlineHours: null,
        isAdvice: false,
        isProposed: false,
        isAboutBias: false,
        ratioRule: null,
        variants: [],
        penalty: null,
        note: null,
      },
      ...{ read: null, officialSource: null, furtherSource: null, appliesUntil: null, replacedBy: null },
    });
    expect(duty('gdpr.officer').variants[0]).toMatchObject({ deadlineHours: null, note: null });
    expect(union?.instruments[0]?.maxPenalty).toMatchObject({
      turnoverPct: 4,
      turnoverOf: 'worldwide',
      rule: 'higher',
      per: 'case',
    });
    expect(argentina?.conditions).toEqual({});
    expect(argentina?.instruments[0]?.maxPenalty?.amount).toBeNull();
  });

  it('reads the ratio of selection rates of a duty on bias, and asks for bias where a ratio stands', () => {
    const ratio =
      'selection_ratio: {provision: Art. 1, threshold: 0.8, source: "https://example.org/rule", confidence: recalled}';
    const withKeys = (keys: string) =>
      compileLaw(
        texts.map(({ file, text }) => ({
          file,
          text: text.replace('theme: ai-transparency-labelling', `theme: ai-transparency-labelling${keys}`),
        })),
        '2026-11',
      );
    const compiled = withKeys(`\n        bias: true\n        ${ratio}`);
    const duties = compiled.ok ? compiled.value.jurisdictions.flatMap((each) => each.duties) : [];
    expect(duties.find(({ id }) => id === 'ai-act.chatbot')).toMatchObject({
      isAboutBias: true,
      ratioRule: { provision: 'Art. 1', threshold: 0.8, confidence: 'recalled', read: null },
    });
    expect(withKeys(`\n        ${ratio}`)).toMatchObject({
      ok: false,
      error: [{ place: 'ai-act.chatbot bias', expected: 'true, where there is a selection_ratio' }],
    });
  });

  it('gives the same checksum for the same law, in any order and with other comments and line ends', () => {
    const rewritten = texts.toReversed().map(({ file, text }) => ({
      file: `other/${file}`,
      text: `# a comment\n${text}`.replaceAll('\n', '\r\n'),
    }));
    expect(law.checksum).toMatch(/^[0-9a-f]{8}$/);
    expect(lawOf(rewritten)).toEqual(law);
  });

  it('gives another checksum when anything that is said changes', () => {
    const longer = texts.map(({ file, text }) => ({ file, text: text.replace('low: 3,', 'low: 2,') }));
    expect(lawOf(longer).checksum).not.toBe(law.checksum);
  });

  it('lets a file stand beside a catalog that has its jurisdiction already, but not take ids of others', () => {
    const [eu] = texts;
    if (eu === undefined) throw new Error('no file');
    const compileBeside = (jurisdiction: string) =>
      compileLaw([eu], '2026-11', new Map([['gdpr.officer', jurisdiction]]));
    expect(compileBeside('EU').ok).toBe(true);
    expect(compileBeside('GB')).toMatchObject({
      ok: false,
      error: [{ place: 'gdpr.officer id', got: '"gdpr.officer", which stands in the catalog' }],
    });
  });
});
