import { COMMON_AXES, commonTasks } from '#core/strategy/entry/templates/common';
import type { EntryTemplate } from '#core/strategy/entry/templates/entry-template';

/** Ranking of goods, media, people or offers for a person. */
export const RECOMMENDER: EntryTemplate = {
  product: 'recommender',
  asks: {
    'demand.who': {
      en: 'Which shops, media or platforms have enough goods and visits that a better order pays?',
      zh: '哪些商店、媒体或平台的商品和访问量足以使更好的排序产生收益？',
    },
    'demand.evidence': {
      en: 'What does one percent more clicks, sales or minutes bring them in a month?',
      zh: '点击、销售或时长提高百分之一，每月为其带来多少收益？',
    },
    'localisation.languages': {
      en: 'In which languages are goods described and searched for?',
      zh: '商品以哪些语言描述和搜索？',
    },
    'localisation.norms': {
      en: 'What must not be recommended to whom: minors, alcohol, credit, politics?',
      zh: '不得向谁推荐什么：未成年人、酒类、信贷、政治内容？',
    },
    'localisation.localData': {
      en: 'How do you begin without any behaviour of people here (cold start), and what may you record later?',
      zh: '没有当地用户行为数据时如何起步（冷启动）？此后可记录什么？',
    },
    'differentiation.position': {
      en: 'What does an A/B test against the present order show, and for how many people?',
      zh: '与现有排序的 A/B 测试结果如何？涉及多少人？',
    },
    'cooperation.partners': {
      en: 'Which shop systems or platforms could build you in?',
      zh: '哪些电商系统或平台可集成您的产品？',
    },
    'cooperation.standards': {
      en: 'How will you explain to people why they see something, and let them turn it off?',
      zh: '如何向用户解释推荐原因，并允许其关闭？',
    },
  },
  axes: [
    { id: 'relevance', name: { en: 'Relevance for people here', zh: '对当地用户的相关性' } },
    { id: 'control', name: { en: 'Explanation and control for people', zh: '对用户的解释与可控性' } },
    { id: 'integration', name: { en: 'Effort of building it in', zh: '集成工作量' } },
    ...COMMON_AXES,
  ],
  tasks: [
    ...commonTasks('recommender'),
    {
      id: 'recommender.cold-start',
      section: 'localisation',
      monthsFromLaunch: -4,
      title: {
        en: 'Build the start without local behaviour: popular goods, content features, a short questionnaire',
        zh: '在没有本地行为数据时起步：热门商品、内容特征、简短问卷',
      },
    },
    {
      id: 'recommender.choice',
      section: 'localisation',
      monthsFromLaunch: -2,
      title: {
        en: 'Let people see why something is shown, and turn personal recommendations off',
        zh: '让用户了解展示原因，并可关闭个性化推荐',
      },
    },
    {
      id: 'recommender.ab-test',
      section: 'differentiation',
      monthsFromLaunch: 1,
      title: {
        en: 'Run an A/B test against the present order, with the number of people fixed beforehand',
        zh: '与现有排序进行 A/B 测试，事先确定样本人数',
      },
    },
    {
      id: 'recommender.diversity',
      section: 'localisation',
      monthsFromLaunch: -1,
      title: {
        en: 'Measure how often local and small suppliers are shown, and set a floor',
        zh: '衡量本地及小型供应商的展示频率，并设定下限',
      },
    },
  ],
};
