import type { deadlines as english } from '../en/deadlines';
import type { Translated } from '../translated';

export const deadlines: Translated<typeof english> = {
  label: '义务日历',
  crumb: '日历',
  country: '国家',
  allCountries: '全部国家',
  settled_other: '显示已完成或已排除的{{count}}项',
  export_other: '导出适用的{{count}}项（.ics）',
  undated_other: '{{count}}项义务没有固定日期：收到请求或发生事件时才需履行',
  dueCount_other: '{{count}}项到期',
  ownDay: '自定日期',
  column: { day: '日期', what: '事项', state: '状态' },
  milestone: {
    start: '项目开始',
    training: '正式训练开始',
    today: '今天',
    launch: '上线',
    firstYearEnd: '上线满一年',
  },
  legal: {
    law: '{{law}}：',
    begins: '开始对您生效',
    blocked: '尚无法判断是否适用',
    duties_other: '　{{count}}项义务自此生效',
  },
  state: {
    overdue: '已逾期',
    blocked: '尚无法判断',
    open: '未开始',
    doing: '进行中',
    done: '已完成',
    waived: '不适用',
  },
  entry: {
    demand: '进入方案，需求',
    localisation: '进入方案，本地化',
    differentiation: '进入方案，差异化',
    cooperation: '进入方案，合作',
    dropped: '已放弃',
  },
  timeline: {
    label_other: '{{first}}至{{last}}共有{{count}}项到期，下表按日期列出',
    bar: '{{applying}} + {{blocked}}',
    caption:
      '柱形：当月到期且未完成的义务、自有权利期限和进入方案任务；虚线部分尚无法判断是否适用。菱形：法律发生变化的日期。',
    later_other: '另有{{count}}项在此之后到期，见下表。',
  },
  file: {
    name: '{{plan}}：合规，{{where}}',
    rights: '知识产权',
    entry: '市场进入',
    owner: '负责人：{{owner}}',
    noAdvice: '由Landfall导出，不构成法律意见。',
  },
};
