import type { home as en } from '../en/home';
import type { Translated } from '../translated';

export const home: Translated<typeof en> = {
  title: '方案',
  meta_other: '共{{count}}个方案，只保存在本机。数字为前12个月费用：中位数（P10–P90）。',
  openFile: '打开文件…',
  newFromSample: '复制示例方案',
  newPlan: '新建方案',
  untitled: '未命名方案',
  nothingStored: '没有保存或更改任何内容。',
  nothingLost: '您的方案未受影响。',
  deleted: '已删除“{{name}}”。',
  takeBack: '撤回删除',
  loading: '正在读取方案',
  empty: '还没有方案。请新建一个，或从示例的副本开始。',
  counting: '计算中…',
  sample: '示例',
  rangeOf: '{{name}}，前12个月',
  duplicate: '复制',
  export: '导出',
  delete: '删除',
  column: {
    plan: '方案',
    markets: '市场',
    first12: '前12个月',
    check: '方案检查',
    changed: '更改时间',
    actions: '操作',
  },
  check: {
    errors_other: '{{count}}个错误',
    warnings_other: '{{count}}个警告',
    clean: '无问题',
  },
};
