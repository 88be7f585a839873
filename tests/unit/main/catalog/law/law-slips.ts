const INTERACTS = '{fact: interactsWithPeople, is: true}';
const ROLE = '{fact: role, is: provider}';
const OFFICER_PENALTY =
  'penalty: {amount: 10000000, currency: EUR, turnover_pct: 2, turnover_of: local, rule: higher, per: case}';

/** What stands there, the slip, the place, the rest of the message; and how many lines below the slip it is named. */
export const SLIPS: readonly (readonly [string, string, string, string, number?])[] = [
  // Triggers
  [
    'interactsWithPeople',
    'interactWithPeople',
    'ai-act.chatbot when.fact',
    'the name of a fact: interactsWithPeople, got "interactWithPeople"',
  ],
  [
    INTERACTS,
    '{fact: interactsWithPeople, equals: true}',
    'ai-act.chatbot when.equals',
    'the operator one of is, in, includes, gte, gt, lte, lt, before, got "equals"',
  ],
  [
    INTERACTS,
    '{fact: interactsWithPeople, gte: 1}',
    'ai-act.chatbot when.gte',
    'the operator is, since interactsWithPeople is true or false, got "gte"',
  ],
  [INTERACTS, '{fact: interactsWithPeople, is: yes}', 'ai-act.chatbot when.is', 'true or false, got "yes"'],
  [
    '{fact: employees, gte: 20}',
    '{fact: employees, is: yes}',
    'gdpr.officer variants[1].when.is',
    'a number from 0 to 100000000000 [people], got "yes"',
  ],
  [
    '{fact: employees, gte: 20}',
    '{fact: employees, gte: -1}',
    'gdpr.officer variants[1].when.gte',
    'a number from 0 to 100000000000 [people], got -1',
  ],
  ['gte: 1e25', 'gte: 1e41', 'ai-act.logs when.all[2].gte', 'a number from 0 to 1e+40 [FLOP], got 1e+41'],
  [
    '[recruiting, credit-scoring]',
    '[recruiting, credit-skoring]',
    'conditions.high-risk.when.any[1].in[2]',
    'credit-scoring, got "credit-skoring"',
  ],
  [
    '[recruiting, credit-scoring]',
    'recruiting',
    'conditions.high-risk.when.any[1].in',
    'a list of at least one word, got "recruiting"',
  ],
  [ROLE, '{fact: role, is: providers}', 'ai-act applies_when.any[1].is', 'provider, got "providers"'],
  [
    ROLE,
    '{fact: role, includes: [provider]}',
    'ai-act applies_when.any[1].includes',
    'the operator is, in, since role is one word, got "includes"',
  ],
  [
    ROLE,
    '{fact: role}',
    'ai-act applies_when.any[1]',
    'one question to role, as {fact: role, is: VALUE}, got the keys fact',
  ],
  [
    ROLE,
    '{fact: role, is: both, in: [both]}',
    'ai-act applies_when.any[1]',
    'one question to role, as {fact: role, is: VALUE}, got the keys fact, is, in',
  ],
  [
    INTERACTS,
    '{all: {fact: profiling, is: true}}',
    'ai-act.chatbot when.all',
    'a list of triggers, got the keys fact, is',
  ],
  [INTERACTS, '{any: []}', 'ai-act.chatbot when.any', 'at least one trigger, got an empty list'],
  [
    INTERACTS,
    'always',
    'ai-act.chatbot when',
    'a trigger: {fact: NAME, is: VALUE}, {all: [...]}, {any: [...]}, {not: {...}} or {condition: NAME}, got "always"',
  ],
  [
    INTERACTS,
    '{none: [1]}',
    'ai-act.chatbot when',
    'a trigger: {fact: NAME, is: VALUE}, {all: [...]}, {any: [...]}, {not: {...}} or {condition: NAME}, got the keys none',
  ],
  [
    INTERACTS,
    '{fact: transferDestinations, is: CN}',
    'ai-act.chatbot when.is',
    'the operator includes, since transferDestinations is a list of words, got "is"',
  ],
  [
    INTERACTS,
    '{fact: transferDestinations, includes: [CN, China]}',
    'ai-act.chatbot when.includes[2]',
    'the code of a country (ISO 3166-1), got "China"',
  ],
  [
    INTERACTS,
    '{fact: placedOnMarketOn, before: 2026-13-02}',
    'ai-act.chatbot when.before',
    'a day as YYYY-MM-DD, got "2026-13-02"',
  ],
  // Conditions
  [
    '{all: [{condition: high-risk}',
    '{all: [{condition: high-risks}',
    'ai-act.logs when.all[1].condition',
    'the name of a condition of this file: high-risk, got "high-risks"',
  ],
  [
    '{condition: sensitive-data}]}',
    '{condition: high-risk}]}',
    'conditions.high-risk.when.any[2].condition',
    'a condition that stands above this one, so that none refers back to itself, got "high-risk"',
  ],
  [
    '{fact: healthData, is: true}',
    '{condition: high-risk}',
    'conditions.sensitive-data.when.any[2].condition',
    'a condition that stands above this one, so that none refers back to itself, got "high-risk"',
  ],
  [
    '  high-risk:\n',
    '  High risk:\n',
    'conditions.High risk',
    'a name of small letters, digits and hyphens, got "High risk"',
  ],
  ['  high-risk:\n', '  sensitive-data:\n', '', 'each key once, got "sensitive-data:" a second time'],
  // Places
  [
    'jurisdiction: EU',
    'jurisdiction: UK',
    'jurisdiction',
    'the code of a country (ISO 3166-1), EU, US-STATES or a state as US-CA, got "UK"',
  ],
  [
    "covers: [DE, FR, 'NO']",
    "covers: [DE, FR, 'NO', EL]",
    'covers[4]',
    'the code of a country (ISO 3166-1, as DE) or of a state or province (as US-CA), got "EL"',
  ],
  [
    "covers: [DE, FR, 'NO']",
    "covers: [DE, FR, 'NO', US-XA]",
    'covers[4]',
    'the code of a country (ISO 3166-1, as DE) or of a state or province (as US-CA), perhaps US-CA, got "US-XA"',
  ],
  ["covers: [DE, FR, 'NO']", "covers: [DE, FR, 'NO', DE]", 'covers', 'each territory once, got a list of 4'],
  [
    'territories: [DE]',
    'territories: [Germany]',
    'gdpr.officer variants[1].territories[1]',
    'the code of a country (ISO 3166-1, as DE) or of a state or province (as US-CA), got "Germany"',
  ],
  [
    'territories: [DE]',
    'territories: [IT]',
    'gdpr.officer variants[1].territories[1]',
    'a territory that is among the covers of the duty, got "IT"',
  ],
  [
    'covers: [DE, FR]\n',
    'covers: [DE, IT]\n',
    'ai-act covers[2]',
    'a territory that is among the covers of the file, got "IT"',
  ],
  [
    'covers: [DE]\n',
    "covers: ['NO']\n",
    'ai-act.logs covers[1]',
    'a territory that is among the covers of the instrument, got "NO"',
  ],
  // Ids
  [
    'id: ai-act.chatbot',
    'id: aiact.chatbot',
    'aiact.chatbot id',
    'an id that begins with ai-act., got "aiact.chatbot"',
  ],
  [
    'id: ai-act.chatbot',
    'id: ai-act chatbot',
    'ai-act chatbot id',
    'an id as gdpr.privacy-notice, got "ai-act chatbot"',
  ],
  [
    'replaced_by: ai-act.logs',
    'replaced_by: ai-act.log',
    'ai-act.old-logs replaced_by',
    'the id of a duty, perhaps ai-act.logs, got "ai-act.log"',
  ],
  [
    'replaced_by: ai-act.logs',
    'replaced_by: ai-act.old-logs',
    'ai-act.old-logs replaced_by',
    'the id of another duty, got "ai-act.old-logs"',
  ],
  // Texts
  ['zh: 告知截图', 'zh: notice', 'ai-act.chatbot evidence.zh', 'a text in Chinese characters, got "notice"'],
  ['zh: 告知截图', "zh: ' '", 'ai-act.chatbot evidence.zh', 'the text in Chinese, got an empty text'],
  [', zh: 告知截图', '', 'ai-act.chatbot evidence.zh', 'the text in Chinese, got nothing'],
  ['en: screenshot of the notice', "en: ''", 'ai-act.chatbot evidence.en', 'a text, got an empty text'],
  [
    '{en: screenshot of the notice, zh: 告知截图}',
    'screenshot',
    'ai-act.chatbot evidence',
    'a text in English and Chinese, a map of en, zh, got "screenshot"',
  ],
  // Sources
  [
    '        official_source: https://artificialintelligenceact.eu/article/19/',
    '        official_source: see the act',
    'ai-act.logs official_source',
    'the address of a page, beginning with https://, got "see the act"',
  ],
  [
    'further_source: https',
    'further_source: ftp',
    'ai-act.logs further_source',
    'the address of a page, beginning with https://, got "ftp://artificialintelligenceact.eu/article/26/"',
  ],
  [
    'source: https://www.gesetze-im-internet.de/bdsg_2018/__38.html\n',
    'provision: § 38 BDSG, sentence 1\n',
    '',
    'each key once, got "provision: § 38 BDSG, sentence 1" a second time',
  ],
  [
    '            read: 2026-11-20\n',
    '            read: 2026-12-01\n',
    'gdpr.officer variants[1].read',
    'a day not after as_of (2026-11), got "2026-12-01"',
  ],
  [
    '            confidence: verified\n  - id: ai-act',
    '            confidence: certain\n  - id: ai-act',
    'gdpr.officer variants[1].confidence',
    'one of verified, recalled, got "certain"',
  ],
  // Days
  ['as_of: 2026-11', 'as_of: November 2026', 'as_of', 'a month as YYYY-MM, got "November 2026"'],
  [
    'as_of: 2026-11',
    'as_of: 2026-12',
    'as_of',
    'a month not after 2026-11, the month of the catalog, got "2026-12"',
  ],
  [
    'in_force: 2024-08-01',
    'in_force: 2024-02-30',
    'ai-act in_force',
    'a day as YYYY-MM-DD, got "2024-02-30"',
  ],
  [
    'in_force: 2024-08-01',
    'in_force: null',
    'ai-act in_force',
    'a day as YYYY-MM-DD, since it is phased, got nothing',
  ],
  [
    'applies_until: 2027-12-02',
    'applies_until: 2025-08-01',
    'ai-act.old-logs applies_until',
    'a day after 2025-08-02, on which it starts to apply, got "2025-08-01"',
  ],
  [
    'date: 2027-12-02',
    'date: 2026-08-01',
    'ai-act phases[2].date',
    'a day not before 2026-08-02, got "2026-08-01"',
  ],
  // Words and figures
  [
    'theme: ai-transparency-labelling',
    'theme: ai-transparency-labeling',
    'ai-act.chatbot theme',
    'ai-transparency-labelling, got "ai-transparency-labeling"',
  ],
  [
    'timing: before-launch',
    'timing: before launch',
    'ai-act.chatbot timing',
    'before-launch, got "before launch"',
  ],
  [
    'severity: critical',
    'severity: serious',
    'gdpr.privacy-notice severity',
    'one of critical, high, medium, low, got "serious"',
  ],
  [
    'status: phased',
    'status: enacted',
    'ai-act status',
    'one of in-force, adopted, phased, proposed, repealed, got "enacted"',
  ],
  [
    'kind: ai\n',
    'kind: AI act\n',
    'ai-act kind',
    'one of privacy, ai, localisation, cybersecurity, content, export-control, got "AI act"',
  ],
  [
    'deadline_hours: 72',
    'deadline_hours: 72 hours',
    'ai-act.logs deadline_hours',
    'a number from 0.25 to 87600, got "72 hours"',
  ],
  [
    '{low: 10, high: 40}',
    '{low: 10, high: 4}',
    'gdpr.officer recurring_days_per_year.high',
    'at least 10, which is low, got 4',
  ],
  [
    '{low: 10, high: 40}',
    '{low: 10}',
    'gdpr.officer recurring_days_per_year.high',
    'a number from 0 to 3650, got nothing',
  ],
  ['advice: true', 'advice: sometimes', 'ai-act.old-logs advice', 'true or false, got "sometimes"'],
  // Fines
  [
    OFFICER_PENALTY,
    'penalty: {amount: null, currency: EUR}',
    'gdpr.officer penalty',
    'an amount, a turnover_pct, or a note saying why there is neither, got the keys amount, currency',
  ],
  [
    OFFICER_PENALTY,
    'penalty: {amount: 1000}',
    'gdpr.officer penalty.currency',
    'the currency of the amount (ISO 4217), got nothing',
  ],
  [
    OFFICER_PENALTY,
    'penalty: {amount: 1000, currency: Euro}',
    'gdpr.officer penalty.currency',
    'EUR, got "Euro"',
  ],
  [
    OFFICER_PENALTY,
    'penalty: {amount: 0, currency: EUR}',
    'gdpr.officer penalty.amount',
    'a number from 1 to 1000000000000000, got 0',
  ],
  [
    OFFICER_PENALTY,
    'penalty: {turnover_pct: 400}',
    'gdpr.officer penalty.turnover_pct',
    'a number from 0.001 to 100, got 400',
  ],
  // Keys
  [
    '        applies_from: 2026-08-02',
    '        applies_form: 2026-08-02',
    'ai-act.chatbot applies_form',
    'the key applies_from, got "applies_form"',
  ],
  [
    'max_penalty: null',
    'ceiling: null',
    'ai-act ceiling',
    'the key one of id, kind, title, citation, status, in_force, phases, regulator, covers, applies_when, max_penalty, obligations, source, official_source, further_source, read, confidence, note, got "ceiling"',
  ],
  // YAML
  ['interactsWithPeople, is: true}', 'interactsWithPeople, is: true', '', 'YAML (Flow map', 1],
];
