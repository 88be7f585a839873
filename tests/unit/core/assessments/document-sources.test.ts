import { describe, expect, it } from 'vitest';
import { DOCUMENT_IDS, type DocumentId } from '#core/assessments/document';
import { documentBlocks } from '#core/assessments/document-blocks';
import { documentBases } from '#core/assessments/document-sources';
import { fillDocument } from '#core/assessments/fill-document';
import { neededDocuments } from '#core/assessments/needed-documents';
import { answeredPlan, documentSource } from '../../../support/document-source';

const source = documentSource();

function lastBlock(id: DocumentId, language: 'en' | 'zh') {
  const block = documentBlocks(fillDocument(id, source, language)).at(-1);
  if (block?.kind !== 'table') throw new Error(`${id} does not end with a table`);
  return block;
}

describe('sources of a document', () => {
  it.each(DOCUMENT_IDS)('%s ends with them, each with a secure address, in both languages', (id) => {
    for (const language of ['en', 'zh'] as const) {
      const { rows, linkColumn } = lastBlock(id, language);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row[linkColumn ?? -1]).toMatch(/^https:\/\/\S+$/);
        expect(row.every((cell) => cell !== '')).toBe(true);
      }
    }
    expect(lastBlock(id, 'zh').rows.length).toBe(lastBlock(id, 'en').rows.length);
  });

  it.each(DOCUMENT_IDS)('%s marks what was not read, and nothing else', (id) => {
    const bases = documentBases(id, source);
    const { rows } = lastBlock(id, 'en');
    expect(rows.map(([, , read]) => read === 'check before relying on it')).toEqual(
      bases.map(({ read }) => read === null),
    );
  });

  it('names the page of every law that asks for the document', () => {
    for (const { id, duties } of neededDocuments(source)) {
      const addresses = new Set(documentBases(id, source).map(({ address }) => address));
      for (const { assessment } of duties)
        expect(addresses).toContain(assessment.duty.officialSource ?? assessment.duty.source);
    }
  });
});

describe('the nine criteria of a high risk', () => {
  const met = (facts: Parameters<typeof answeredPlan>[0]) => {
    const { sections } = fillDocument('dpia', documentSource(answeredPlan(facts)), 'en');
    const field = sections.flatMap(({ fields }) => fields).find(({ field: { id } }) => id === 'criteria');
    return Array.isArray(field?.value) ? field.value.map((row: readonly string[]) => row[1]) : [];
  };
  const OPEN = '[To be completed]';

  it('are taken from the answers, and left open where nobody answered', () => {
    expect(met({})).toEqual([OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, 'yes', OPEN]);
    expect(met({ profiling: true, automatedDecisions: false, healthData: true, childrenData: true })).toEqual(
      ['yes', 'no', OPEN, 'yes', OPEN, OPEN, 'yes', 'yes', OPEN],
    );
  });

  it('say no only where the answer covers the whole criterion', () => {
    const none = {
      specialCategoryData: false,
      healthData: false,
      biometricData: false,
      locationData: false,
      financialData: false,
      childrenData: false,
      employeeData: false,
    };
    expect(met(none)).not.toContain('no');
  });
});
