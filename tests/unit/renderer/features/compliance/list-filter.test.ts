import { describe, expect, it } from 'vitest';
import { indexLaw } from '#core/law/engine/law-index';
import { planEntries } from '#core/law/plan-duties/duty-entries';
import { dueDate, milestonesOf } from '#core/law/plan-duties/milestones';
import { NO_RECORD } from '#core/plan/no-compliance';
import {
  filterList,
  type ListFilter,
  listLines,
  NOBODY,
  ownersOf,
  sortList,
} from '../../../../../src/renderer/features/compliance/list/list-filter';
import { listRows } from '../../../../../src/renderer/features/compliance/list/list-rows';
import { realLaw } from '../../../../support/law';
import { dutiesFor, PRODUCT, planFor } from './sample-duties';

const milestones = milestonesOf(planFor(['DE']));
const rows = listRows(planEntries(dutiesFor(['DE', 'JP', 'US'], PRODUCT, milestones.launch)), {
  index: indexLaw(realLaw()),
  recordOf: (id) => (id === 'gdpr.dpo' ? { ...NO_RECORD, status: 'done', owner: 'Mira' } : NO_RECORD),
  dueOn: ({ assessment }) => dueDate(assessment, milestones),
});
const ALL: ListFilter = {
  country: null,
  theme: null,
  severity: null,
  kind: null,
  status: null,
  owner: null,
  law: null,
  text: '',
};
const idsOf = (filter: Partial<ListFilter>) =>
  filterList(rows, { ...ALL, ...filter }).map(({ entry }) => entry.assessment.duty.id);

describe('list of duties', () => {
  it('lists every duty once', () => {
    const ids = idsOf({});
    expect(ids.length).toBeGreaterThan(60);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('narrows by country, theme, law, severity and state, all at once', () => {
    expect(idsOf({ country: 'JP' }).every((id) => id.startsWith('jp-'))).toBe(true);
    const critical = idsOf({ country: 'DE', theme: 'lawful-basis', severity: 'critical', kind: 'binding' });
    expect(critical).toEqual(['gdpr.lawful-basis']);
    expect(idsOf({ law: 'gdpr', kind: 'unknown' })).toEqual(['gdpr.child-consent']);
    expect(idsOf({ status: 'done' })).toEqual(['gdpr.dpo']);
  });

  it('finds words of title, text, law and owner in both languages, without accents', () => {
    expect(idsOf({ text: 'breach authority' })).toContain('gdpr.breach-authority');
    expect(idsOf({ text: '数据保护官' })).toContain('gdpr.dpo');
    expect(idsOf({ text: 'mirá' })).toEqual(['gdpr.dpo']);
    expect(idsOf({ text: 'no such words' })).toEqual([]);
  });

  it('narrows to one owner or to nobody, and sorts by owner with nobody last', () => {
    expect(ownersOf(rows)).toEqual(['Mira']);
    expect(idsOf({ owner: 'Mira' })).toEqual(['gdpr.dpo']);
    expect(idsOf({ owner: NOBODY })).toHaveLength(rows.length - 1);
    expect(sortList(rows, 'owner')[0]?.owner).toBe('Mira');
    const byStatus = sortList(rows, 'status').map(({ status }) => status);
    expect(byStatus.at(-1)).toBe('done');
    expect(byStatus.indexOf('done')).toBe(byStatus.length - 1);
  });

  it('puts each duty under the head of its law, with its count', () => {
    const lines = listLines(rows, 'law');
    const heads = lines.flatMap((line) => (line.kind === 'law' ? [line] : []));
    expect(heads.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    const at = lines.findIndex((line) => line.kind === 'law' && line.instrumentId === 'gdpr');
    const next = lines[at + 1];
    expect(next?.kind === 'duty' && next.row.entry.assessment.duty.instrumentId).toBe('gdpr');
  });

  it('sorts by due date with undated duties last, and by severity with critical ones first', () => {
    const days = sortList(rows, 'due').map(({ dueOn }) => dueOn);
    const dated = days.filter((day) => day !== null);
    expect(dated).toEqual(dated.toSorted());
    expect(days.slice(dated.length).every((day) => day === null)).toBe(true);
    expect(days.at(-1)).toBeNull();
    expect(sortList(rows, 'severity')[0]?.entry.assessment.duty.severity).toBe('critical');
  });
});
