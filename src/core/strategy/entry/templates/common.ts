import type { TemplateAxis, TemplateTask } from '#core/strategy/entry/templates/entry-template';

/** Axes that every product is compared by. */
export const COMMON_AXES: readonly TemplateAxis[] = [
  { id: 'price', name: { en: 'Price for the customer', zh: '对客户的价格' } },
  { id: 'trust', name: { en: 'Trust: privacy, hosting, certificates', zh: '信任：隐私、托管与认证' } },
  { id: 'reach', name: { en: 'Sales and support on the spot', zh: '本地销售与支持' } },
];

/** What every product has to do in a market. @param product prefix of the ids */
export function commonTasks(product: string): readonly TemplateTask[] {
  return [
    {
      id: `${product}.interviews`,
      section: 'demand',
      monthsFromLaunch: -6,
      title: {
        en: 'Interview ten buyers and ten users in the market; write down who pays, for what and how much',
        zh: '在该市场访谈十位购买者和十位用户，记录由谁付费、为什么付费、付多少',
      },
    },
    {
      id: `${product}.pilot`,
      section: 'demand',
      monthsFromLaunch: -3,
      title: {
        en: 'Run a pilot with two customers and agree beforehand which result counts as a yes',
        zh: '与两家客户开展试点，并事先约定何种结果算作成功',
      },
    },
    {
      id: `${product}.hosting`,
      section: 'localisation',
      monthsFromLaunch: -4,
      title: {
        en: 'Decide where data and model are hosted, and check it against the duties listed here',
        zh: '确定数据与模型的托管地，并对照此处所列义务核查',
      },
    },
    {
      id: `${product}.counsel`,
      section: 'localisation',
      monthsFromLaunch: -5,
      title: {
        en: 'Have local counsel read the list of duties, language rules included',
        zh: '请当地律师审阅义务清单，包括语言方面的规定',
      },
    },
    {
      id: `${product}.competitors`,
      section: 'differentiation',
      monthsFromLaunch: -5,
      title: {
        en: 'Name the three competitors that buyers mention most and score them on the same axes',
        zh: '列出购买者最常提到的三家竞争者，并按相同维度评分',
      },
    },
    {
      id: `${product}.name`,
      section: 'differentiation',
      monthsFromLaunch: -7,
      title: {
        en: 'Search the name in the market’s register and file it before it is announced',
        zh: '在该市场商标登记中检索名称，并在公布前提交申请',
      },
    },
    {
      id: `${product}.programme`,
      section: 'cooperation',
      monthsFromLaunch: -8,
      title: {
        en: 'Apply to one programme or incentive of the market, or note why none fits',
        zh: '申请该市场的一项计划或激励，若均不适合则注明原因',
      },
    },
    {
      id: `${product}.review`,
      section: 'demand',
      monthsFromLaunch: 3,
      title: {
        en: 'Compare users and revenue with the plan; decide to go on, change or leave',
        zh: '将用户数和收入与计划对比，决定继续、调整或退出',
      },
    },
  ];
}
