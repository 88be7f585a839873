import type { Facts } from '#core/law/facts';
import {
  applies,
  appliesNot,
  type LawCase,
  limit,
  openService,
  startsOn,
  withPeople,
} from '../../../../support/law-cases';

const NOTICE = 'us-state-privacy.notice';
const keeps: Facts = { ...withPeople, sellsOrSharesData: false };
const sells: Facts = { ...withPeople, sellsOrSharesData: true };

/** Both limbs of an act on the Virginia model: consumers, and fewer of them where their data are sold. */
function twoLimbs(
  state: string,
  consumers: number,
  whereSold: number,
  section: string,
  revenue: Facts = {},
): readonly LawCase[] {
  const shown = consumers.toLocaleString('en-US');
  return [
    ...limit(
      state,
      NOTICE,
      { ...keeps, ...revenue },
      'dataSubjectsHere',
      consumers,
      consumers - 1,
      `${section}: ${shown} consumers`,
    ),
    ...limit(
      state,
      NOTICE,
      { ...sells, ...revenue },
      'dataSubjectsHere',
      whereSold,
      whereSold - 1,
      `${section}: fewer consumers where their data are sold`,
    ),
  ];
}

const conversation: Facts = {
  ...openService,
  interactsWithPeople: true,
  useCase: 'chatbot',
  companionProduct: false,
};
const companion: Facts = { ...conversation, companionProduct: true };
const generator: Facts = { ...openService, useCase: 'content-generation', outputModalities: ['image'] };
const many: Facts = { ...keeps, dataSubjectsHere: 1_000_000 };
const largeFirm: Facts = { annualRevenueUsd: 40_000_000 };

/** The acts of the states, each with its own numbers. */
export const US_STATES: readonly LawCase[] = [
  twoLimbs('US-VA', 100_000, 25_000, 'Va. Code § 59.1-576(A)'),
  twoLimbs('US-IA', 100_000, 25_000, 'Iowa Code § 715D.2(1)'),
  twoLimbs('US-IN', 100_000, 25_000, 'Ind. Code § 24-15-1-1(a)'),
  twoLimbs('US-KY', 100_000, 25_000, 'KRS 367.3613(1)'),
  twoLimbs('US-OR', 100_000, 25_000, 'ORS 646A.572(1)(a)'),
  twoLimbs('US-NJ', 100_000, 25_000, 'N.J.S.A. 56:8-166.5'),
  twoLimbs('US-MN', 100_000, 25_000, 'Minn. Stat. § 325M.12'),
  twoLimbs('US-OK', 100_000, 25_000, 'SB 546, tit. 75A § 314'),
  twoLimbs('US-MT', 25_000, 15_000, 'Mont. Code § 30-14-2803(1)'),
  twoLimbs('US-DE', 35_000, 10_000, '6 Del. C. § 12D-103(a)'),
  twoLimbs('US-NH', 35_000, 10_000, 'RSA 507-H:2'),
  twoLimbs('US-MD', 35_000, 10_000, 'Md. Com. Law § 14-4702'),
  twoLimbs('US-RI', 35_000, 10_000, 'R.I. Gen. Laws § 6-48.1-4(a)'),
  twoLimbs('US-UT', 100_000, 25_000, 'Utah Code § 13-61-102(1)(c)', largeFirm),
  limit(
    'US-UT',
    NOTICE,
    many,
    'annualRevenueUsd',
    25_000_000,
    24_999_999,
    'Utah Code § 13-61-102(1)(b): 25 million USD or more besides',
  ),
  twoLimbs('US-TN', 175_000, 25_000, 'Tenn. Code § 47-18-3303(2)', largeFirm),
  limit(
    'US-TN',
    NOTICE,
    many,
    'annualRevenueUsd',
    25_000_001,
    25_000_000,
    'Tenn. Code § 47-18-3303(1): more than 25 million USD besides',
  ),
  // Connecticut
  limit(
    'US-CT',
    NOTICE,
    keeps,
    'dataSubjectsHere',
    35_000,
    34_999,
    'Conn. Gen. Stat. § 42-516(1): data of at least 35,000 consumers',
  ),
  applies(
    'US-CT',
    'us-state-privacy.sensitive-consent',
    { ...keeps, healthData: true },
    'Conn. Gen. Stat. § 42-516(2): sensitive data at any scale',
  ),
  applies('US-CT', NOTICE, sells, 'Conn. Gen. Stat. § 42-516(3): data offered for sale at any scale'),
  appliesNot(
    'US-VA',
    'us-state-privacy.sensitive-consent',
    { ...keeps, healthData: true, dataSubjectsHere: 50_000 },
    'Va. Code § 59.1-576(A): sensitive data alone do not bring Virginia’s act in',
  ),
  // By size of the firm
  limit(
    'US-NE',
    NOTICE,
    { ...keeps, dataSubjectsHere: 1 },
    'annualRevenueUsd',
    34_000_001,
    34_000_000,
    'Neb. Rev. Stat. § 87-1103(1)(c): no small business; 34 million USD as the line taken',
  ),
  limit(
    'US-FL',
    NOTICE,
    many,
    'annualRevenueUsd',
    1_000_000_001,
    1_000_000_000,
    'Fla. Stat. § 501.702: more than one billion USD',
  ),
  // From 2027
  startsOn('2027-01-01', 'US-OK', NOTICE, many, 'SB 546: Oklahoma’s act'),
  startsOn('2027-01-01', 'US-LA', NOTICE, many, 'Act No. 502 of 2026: Louisiana’s act'),
  startsOn('2027-05-01', 'US-AL', NOTICE, { ...many, employees: 500 }, 'Act No. 2026-552: Alabama’s act'),
  startsOn('2026-01-01', 'US-IN', NOTICE, many, 'Ind. Code § 24-15: Indiana’s act'),
  limit(
    'US-LA',
    NOTICE,
    keeps,
    'dataSubjectsHere',
    75_000,
    74_999,
    'R.S. 51:1780: 75,000 consumers, households or devices',
  ),
  limit(
    'US-LA',
    NOTICE,
    keeps,
    'annualRevenueUsd',
    25_000_001,
    25_000_000,
    'R.S. 51:1780: more than 25 million USD is enough by itself',
  ),
  limit(
    'US-AL',
    NOTICE,
    { ...keeps, employees: 500 },
    'dataSubjectsHere',
    25_001,
    25_000,
    'Act No. 2026-552: more than 25,000 consumers',
  ),
  limit(
    'US-AL',
    NOTICE,
    many,
    'employees',
    500,
    499,
    'Act No. 2026-552: fewer than 500 staff and no sale are exempt',
  ),
  // Breaches
  applies('US-WA', 'us-state-privacy.breach', keeps, 'RCW 19.255: a breach is told whatever the size'),
  applies(
    'US-VA',
    'us-state-privacy.breach',
    keeps,
    'Va. Code § 18.2-186.6: a breach is told whatever the size',
  ),
  // Chatbots
  startsOn('2026-07-14', 'US-HI', 'us-state-chatbot.disclosure', companion, 'SB 3001, Act 248'),
  startsOn('2027-01-01', 'US-CT', 'us-state-chatbot.disclosure', companion, 'P.A. 26-15 §§ 4-6'),
  startsOn(
    '2027-01-01',
    'US-OR',
    'us-state-chatbot.minor-features',
    { ...companion, childrenData: true },
    'SB 1546',
  ),
  startsOn(
    '2027-07-01',
    'US-NE',
    'us-state-chatbot.disclosure',
    conversation,
    'LB 525: any service that converses',
  ),
  appliesNot(
    'US-WA',
    'us-state-chatbot.disclosure',
    conversation,
    'HB 2225 means companions that keep a relationship',
  ),
  startsOn(
    '2025-09-24',
    'US-ME',
    'us-state-chatbot.not-human-in-trade',
    conversation,
    '10 M.R.S. § 1500-DD(2)',
  ),
  startsOn(
    '2025-05-07',
    'US-UT',
    'us-state-chatbot.not-human-in-trade',
    conversation,
    'Utah Code § 13-77-103(1)',
  ),
  applies(
    'US-UT',
    'us-state-chatbot.mental-health',
    { ...conversation, sector: 'health' },
    'Utah Code § 13-72a-203: a chatbot that people take for therapy',
  ),
  limit(
    'US-UT',
    'us-ut-provenance.hidden-marks',
    { ...generator, role: 'provider' },
    'monthlyActiveUsersWorldwide',
    1_000_001,
    1_000_000,
    'Utah Code § 13-72c-101(5): over 1,000,000 monthly visitors or users',
  ),
  limit(
    'US-UT',
    'us-ut-provenance.platform',
    { ...openService, sector: 'media' },
    'monthlyActiveUsersWorldwide',
    2_000_001,
    2_000_000,
    'Utah Code § 13-72c-101(8): exceeded 2,000,000 unique monthly users',
  ),
  // Colorado and New York
  startsOn('2027-01-01', 'US-CO', 'co-chatbot.disclosure-crisis', conversation, 'HB 26-1263, § 6-1-1708(3)'),
  startsOn(
    '2027-01-01',
    'US-CO',
    'co-chatbot.minors',
    { ...conversation, childrenData: true },
    'HB 26-1263, § 6-1-1708(2)',
  ),
  startsOn('2027-07-01', 'US-CO', 'co-chatbot.annual-report', conversation, 'HB 26-1263, § 6-1-1708(6)'),
  startsOn(
    '2027-01-01',
    'US-NY',
    'ny-safe-by-design.companion-off',
    { ...companion, childrenData: true, sector: 'media' },
    'Gen. Bus. Law § 1540(7)',
  ),
  // The pattern as a whole
  limit(
    'US-STATES',
    NOTICE,
    keeps,
    'dataSubjectsHere',
    25_000,
    24_999,
    'Mont. Code § 30-14-2803(1): the lowest number of them all',
  ),
  limit(
    'US-STATES',
    NOTICE,
    keeps,
    'annualRevenueUsd',
    34_000_001,
    34_000_000,
    'Neb. Rev. Stat. § 87-1103(1)(c): no small business',
  ),
].flat();
