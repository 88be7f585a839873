import type { strategy as english } from '../en/strategy';
import type { Translated } from '../translated';

export const strategy: Translated<typeof english> = {
  title: '战略',
  view: { label: '视图', graph: '概念图与生态', ranking: '市场排名', entry: '进入方案' },
  about: {
    graph: '公司的优势如何一步步转化为商业成功，以及各国能提供什么。',
    ranking: '按您的标准和权重，先进入哪个市场。',
    entry: '如何进入每个选定的市场：需求、本地化、差异化、合作伙伴、任务。',
  },
  loading: '正在读取方案、目录和数据…',
  catalogFailed: '无法读取目录',
  figuresFailed: '无法算出数据',
  noPlan: '没有打开的方案。',
  toHome: '前往方案列表',
};
