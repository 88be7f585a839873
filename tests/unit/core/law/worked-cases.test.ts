import { describe, expect, it } from 'vitest';
import type { DutyState } from '#core/law/assessment';
import { assessDuties } from '#core/law/engine/assess-duties';
import type { Facts } from '#core/law/facts';
import { realLaw } from '../../../support/law';
import { PLAIN_FACTS } from '../../../support/law-facts';

/** Name with the reason a lawyer would give, place, facts beside the plain ones, duty, its state. */
type Case = readonly [reason: string, code: string, facts: Facts, duty: string, state: DutyState];

const NO: DutyState = 'not-applicable';
const offered: Facts = { offersHere: true };
const withPeople: Facts = { offersHere: true, personalData: true };
const openService: Facts = { offersHere: true, publicFacing: true, generatesContent: true };
const largeModel = (trainingFlop: number): Facts => ({
  ...openService,
  useCase: 'general-purpose-model',
  trainingFlop,
});

const CASES: readonly Case[] = [
  [
    'Art. 3(2)(a) GDPR reaches a company outside the Union that offers to people in it',
    'EU',
    withPeople,
    'gdpr.lawful-basis',
    'applies',
  ],
  [
    'Art. 3(2)(b) GDPR reaches whoever monitors people in the Union, even without an offer',
    'EU',
    { personalData: true, profiling: true, dataSubjectsHere: 1 },
    'gdpr.lawful-basis',
    'applies',
  ],
  [
    'no establishment, no offer and no monitoring: Art. 3 GDPR is not met',
    'EU',
    { personalData: true },
    'gdpr.lawful-basis',
    NO,
  ],
  ['without personal data there is nothing for the GDPR to govern', 'EU', offered, 'gdpr.lawful-basis', NO],
  [
    'Art. 37(1)(b): monitoring of 10,000 people counts as large scale here and asks for a DPO',
    'EU',
    { ...withPeople, profiling: true, dataSubjectsHere: 10_000 },
    'gdpr.dpo',
    'applies',
  ],
  [
    'one person fewer is below the line taken for large scale',
    'EU',
    { ...withPeople, profiling: true, dataSubjectsHere: 9_999 },
    'gdpr.dpo',
    NO,
  ],
  [
    'Art. 37(1)(a): a public body needs a DPO whatever its size',
    'EU',
    { ...withPeople, sector: 'public-sector' },
    'gdpr.dpo',
    'applies',
  ],
  [
    'Chapter V GDPR: data leave the EEA',
    'EU',
    { ...withPeople, transfersAbroad: true },
    'gdpr.transfers',
    'applies',
  ],
  ['nothing leaves the EEA, so that Chapter V is not touched', 'EU', withPeople, 'gdpr.transfers', NO],
  [
    'Art. 8 GDPR protects a child that is offered an online service',
    'EU',
    { ...withPeople, childrenData: true },
    'gdpr.child-consent',
    'applies',
  ],
  [
    'guidelines on general-purpose models: more than 1e23 FLOP and it generates language',
    'EU',
    largeModel(1.01e23),
    'ai-act.gpai-documentation',
    'applies',
  ],
  ['exactly 1e23 FLOP is not more than 1e23', 'EU', largeModel(1e23), 'ai-act.gpai-copyright', NO],
  [
    'Art. 51(2): more than 1e25 FLOP is presumed to carry systemic risk',
    'EU',
    largeModel(1.0001e25),
    'ai-act.systemic-notify',
    'applies',
  ],
  ['exactly 1e25 FLOP is not greater than 1e25', 'EU', largeModel(1e25), 'ai-act.systemic-notify', NO],
  [
    'Art. 53(2): open weights excuse from documentation below systemic risk',
    'EU',
    { ...largeModel(5e24), openWeights: true },
    'ai-act.gpai-documentation',
    NO,
  ],
  [
    'Annex III no. 4: selecting applicants is high-risk',
    'EU',
    { ...offered, useCase: 'recruiting' },
    'ai-act.hr-requirements',
    'applies',
  ],
  ['a chatbot for everything is no high-risk use', 'EU', offered, 'ai-act.hr-requirements', NO],
  ['Norway applies the GDPR through the EEA', 'NO', withPeople, 'gdpr.lawful-basis', 'applies'],
  [
    'California SB 53: more than 1e26 FLOP makes a frontier developer',
    'US-CA',
    largeModel(1.01e26),
    'ca-sb53.transparency-report',
    'applies',
  ],
  ['exactly 1e26 FLOP is not more than 1e26', 'US-CA', largeModel(1e26), 'ca-sb53.transparency-report', NO],
  [
    'SB 53: a frontier framework only of large developers, above 500 million USD',
    'US-CA',
    { ...largeModel(2e26), annualRevenueUsd: 500_000_001 },
    'ca-sb53.framework',
    'applies',
  ],
  [
    'exactly 500 million USD is not more than that',
    'US-CA',
    { ...largeModel(2e26), annualRevenueUsd: 500_000_000 },
    'ca-sb53.framework',
    NO,
  ],
  [
    'CCPA: revenue above the adjusted 26,625,000 USD makes a covered business',
    'US-CA',
    { ...withPeople, annualRevenueUsd: 26_625_001 },
    'ccpa.notice',
    'applies',
  ],
  [
    'revenue of exactly 26,625,000 USD is not in excess of it',
    'US-CA',
    { ...withPeople, annualRevenueUsd: 26_625_000 },
    'ccpa.notice',
    NO,
  ],
  [
    'New York RAISE: a frontier model is above 1e26 FLOP',
    'US-NY',
    largeModel(1.01e26),
    'ny-raise.incident-72h',
    'applies',
  ],
  ['at exactly 1e26 FLOP RAISE does not reach it', 'US-NY', largeModel(1e26), 'ny-raise.incident-72h', NO],
  [
    'Korea counts from 1e26 FLOP on, the line included',
    'KR',
    largeModel(1e26),
    'kr-ai.high-compute-safety',
    'applies',
  ],
  [
    'below 1e26 FLOP the decree does not ask for it',
    'KR',
    largeModel(9.9e25),
    'kr-ai.high-compute-safety',
    NO,
  ],
  [
    'Korea: generated output offered to people has to be labelled',
    'KR',
    openService,
    'kr-ai.label-output',
    'applies',
  ],
  [
    'China: a generative service open to the public files its model before launch',
    'CN',
    openService,
    'cn-genai.model-filing',
    'applies',
  ],
  [
    'a service inside a company is not offered to the public of China (Art. 2)',
    'CN',
    { ...openService, publicFacing: false },
    'cn-genai.model-filing',
    NO,
  ],
  [
    'PIPL Art. 40: data of a million people stay in China',
    'CN',
    { ...withPeople, dataSubjectsHere: 1_000_000 },
    'cn-pipl.localisation',
    'applies',
  ],
  [
    'below a million people nobody has to keep them there',
    'CN',
    { ...withPeople, dataSubjectsHere: 999_999 },
    'cn-pipl.localisation',
    NO,
  ],
  [
    'HIPAA binds who handles health data for health care',
    'US',
    { ...withPeople, healthData: true, sector: 'health' },
    'hipaa.baa',
    'applies',
  ],
  [
    'a fitness chatbot outside health care is not under HIPAA',
    'US',
    { ...withPeople, healthData: true },
    'hipaa.baa',
    NO,
  ],
  [
    'COPPA: data of children need verifiable consent of a parent',
    'US',
    { ...withPeople, childrenData: true },
    'coppa.parental-consent',
    'applies',
  ],
  [
    'Quebec: every enterprise with personal data names an officer',
    'CA-QC',
    withPeople,
    'qc-law25.officer',
    'applies',
  ],
  [
    'India: children’s data need a parent’s verifiable consent',
    'IN',
    { ...withPeople, childrenData: true },
    'in-dpdp.children',
    'applies',
  ],
  [
    'Japan: APPI reaches a foreign business that serves people in Japan (Art. 171)',
    'JP',
    withPeople,
    'jp-appi.security',
    'applies',
  ],
  ['Thailand: the AI act is a draft and binds nobody yet', 'TH', offered, 'th-ai-draft.watch', 'proposed'],
  [
    'Singapore: the MAS guidelines are a draft and bind nobody yet',
    'SG',
    { ...offered, sector: 'finance' },
    'sg-mas-ai.ai-risk-management',
    'proposed',
  ],
  [
    'Art. 27 UK GDPR: a company abroad that serves the British public names a representative',
    'GB',
    { ...withPeople, publicFacing: true },
    'uk-gdpr.representative',
    'applies',
  ],
  [
    'established in Britain, it needs no representative there',
    'GB',
    { ...withPeople, publicFacing: true, establishedHere: true },
    'uk-gdpr.representative',
    NO,
  ],
  [
    'Art. 11 LGPD: sensitive data need consent or a listed purpose',
    'BR',
    { ...withPeople, specialCategoryData: true },
    'lgpd.sensitive',
    'applies',
  ],
  [
    'Singapore: transfer limitation when data leave',
    'SG',
    { ...withPeople, transfersAbroad: true },
    'sg-pdpa.transfer',
    'applies',
  ],
  ['POPIA s. 3: no establishment and no means in South Africa', 'ZA', withPeople, 'za-popia.conditions', NO],
];

describe('worked cases on the law of the catalog', () => {
  it.each(CASES)('%s', (_reason, code, facts, duty, state) => {
    const found = assessDuties(realLaw(), code, { ...PLAIN_FACTS, ...facts }).find(
      (one) => one.duty.id === duty,
    );
    expect(found?.state).toBe(state);
  });

  it('covers ten jurisdictions', () => {
    expect(new Set(CASES.map(([, code]) => code)).size).toBeGreaterThanOrEqual(10);
  });

  it('proposed law applies nowhere, whatever the facts', () => {
    const yes = Object.fromEntries(
      Object.entries(PLAIN_FACTS).map(([id, value]) => [id, value === false ? true : value]),
    );
    const law = realLaw();
    const statusOf = new Map(
      law.jurisdictions.flatMap(({ instruments }) => instruments.map(({ id, status }) => [id, status])),
    );
    const proposed = law.jurisdictions
      .flatMap(({ id }) => assessDuties(law, id, yes))
      .filter(({ duty }) => statusOf.get(duty.instrumentId) === 'proposed');
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.filter(({ state, binds }) => state === 'applies' || binds)).toEqual([]);
  });
});
