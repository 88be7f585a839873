import type { ip as english } from '../en/ip';
import type { Translated } from '../translated';

export const ip: Translated<typeof english> = {
  title: '知识产权',
  noPlan: '请先打开一个方案：市场、数据和素材决定哪些知识产权面临风险。',
  toHome: '前往方案列表',
  loading: '正在读取知识产权规则…',
  ipFailed: '无法读取知识产权目录。',
  catalogFailed: '无法读取目录。',
  head: {
    risks_other: '{{countries}}共{{count}}项风险',
    countries_other: '{{count}}个国家或地区',
    high_other: '，其中{{count}}项为高',
    waiting_other: '；另有{{count}}项待回答',
    stop: '。',
    breaches_other: '{{count}}项许可违约。',
    advice: '不构成法律意见。',
  },
  view: {
    label: '视图',
    risks: '风险',
    countries: '国家与地区',
    materials: '材料',
    graph: '许可关系图',
    protection: '权利保护',
  },
};
