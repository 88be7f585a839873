import type { facts as english } from '../en/facts';
import type { Translated } from '../translated';
import { companyFacts } from './fact-words/company';
import { dataFacts } from './fact-words/data';
import { productFacts } from './fact-words/product';

export const facts: Translated<typeof english> = {
  fact: { ...productFacts, ...dataFacts, ...companyFacts },
  yes: '是',
  no: '否',
  none: '无',
  unknown: '尚不清楚',
  unit: { people: '人', USD: '美元', FLOP: 'FLOP' },
  amount: { people: '{{number}}人', USD: '{{number}}美元', FLOP: '{{number}} FLOP' },
  origin: {
    answered: '您的回答',
    derived: '推算自：{{from}}',
    inherited: '同{{country}}',
  },
  reason: {
    atLeast: '{{name}}：不少于{{limit}}',
    above: '{{name}}：超过{{limit}}',
    atMost: '{{name}}：不超过{{limit}}',
    below: '{{name}}：少于{{limit}}',
    some: '{{name}}：至少一人',
    none: '{{name}}：没有',
    is: '{{name}}：{{value}}',
    isNot: '{{name}}：不是{{value}}',
    isOther: '{{name}}：{{own}}，不是{{value}}',
    before: '{{name}}：{{day}}之前',
    notBefore: '{{name}}：{{day}}或之后',
    withValue: '{{reason}}（方案中为{{value}}）',
    assumed: '{{reason}}（未回答，取自：{{facts}}）',
    takenAsNo: '{{reason}}（未回答，视为否）',
  },
};
