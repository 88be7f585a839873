import { companyFacts } from './fact-words/company';
import { dataFacts } from './fact-words/data';
import { productFacts } from './fact-words/product';

/** Words of the facts that the law asks about, and how a test on a fact reads as a reason. */
export const facts = {
  fact: { ...productFacts, ...dataFacts, ...companyFacts },
  yes: 'yes',
  no: 'no',
  none: 'none',
  unknown: 'not known yet',
  unit: { people: 'people', USD: 'USD', FLOP: 'FLOP' },
  amount: { people: '{{number}} people', USD: 'USD {{number}}', FLOP: '{{number}} FLOP' },
  origin: {
    answered: 'your answer',
    derived: 'derived from: {{from}}',
    inherited: 'as in {{country}}',
  },
  reason: {
    atLeast: '{{name}}: at least {{limit}}',
    above: '{{name}}: above {{limit}}',
    atMost: '{{name}}: at most {{limit}}',
    below: '{{name}}: below {{limit}}',
    some: '{{name}}: at least one',
    none: '{{name}}: none',
    is: '{{name}}: {{value}}',
    isNot: '{{name}}: not {{value}}',
    isOther: '{{name}}: {{own}}, not {{value}}',
    before: '{{name}}: before {{day}}',
    notBefore: '{{name}}: on {{day}} or later',
    withValue: '{{reason}} ({{value}} in the plan)',
    assumed: '{{reason}} (not answered; taken from: {{facts}})',
    takenAsNo: '{{reason}} (not answered; taken as no)',
  },
} as const;
