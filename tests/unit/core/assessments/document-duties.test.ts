import { describe, expect, it } from 'vitest';
import { DOCUMENT_DUTIES } from '#core/assessments/document-duties';
import { neededDocuments } from '#core/assessments/needed-documents';
import { answeredPlan, documentSource } from '../../../support/document-source';
import { realLaw } from '../../../support/law';

const needs = (facts: Parameters<typeof answeredPlan>[0], market = 'DE') => {
  const plan = answeredPlan(facts);
  const markets = [{ country: market, monthlyActiveUsers: { low: 1e5, likely: 1e5, high: 1e5 } }];
  return new Map(neededDocuments(documentSource({ ...plan, markets })).map((need) => [need.id, need]));
};

describe('documents and the duties that ask for them', () => {
  it('name duties that the catalog has', () => {
    const known = new Set(realLaw().jurisdictions.flatMap(({ duties }) => duties.map(({ id }) => id)));
    const named = Object.values(DOCUMENT_DUTIES).flat();
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are needed where the law asks for them, with its countries', () => {
    const found = needs({ personalData: true, specialCategoryData: true, trainsOnPersonalData: true });
    expect(found.get('dpia')?.need).toBe('yes');
    expect(found.get('dpia')?.duties.map(({ assessment }) => assessment.duty.id)).toContain('gdpr.dpia');
    expect(found.get('dpia')?.countries).toContain('DE');
    expect(found.get('records')?.need).toBe('yes');
  });

  it('are uncertain while the deciding answer is missing, which is named', () => {
    const found = needs({});
    expect(found.get('dpia')?.need).toBe('maybe');
    expect(found.get('dpia')?.missing).toContain('personalData');
  });

  it('are not needed without personal data, and not for China outside of it', () => {
    const found = needs({ personalData: false });
    expect(found.get('dpia')?.need).toBe('no');
    expect(found.get('cn-genai')?.need).toBe('no');
    const china = needs({ generatesContent: true, publicFacing: true, role: 'provider' }, 'CN');
    expect(china.get('cn-genai')?.need).toBe('yes');
  });
});
