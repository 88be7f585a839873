import type { common as english } from '../en/common';
import type { Translated } from '../translated';

export const common: Translated<typeof english> = {
  close: '关闭',
  cancel: '取消',
  undo: '撤销',
  redo: '重做',
  apply: '应用',
  remove: '移除',
  add: '添加',
  change: '修改',
  open: '打开',
  rename: '重命名',
  delete: '删除',
  duplicate: '复制一份',
  export: '导出',
  import: '导入…',
  retry: '重试',
  yes: '是',
  no: '否',
  none: '无',
  unknown: '未知',
  all: '全部',
  of: '{{part}} / {{whole}}',
  notKnown: '尚不清楚',
  notSet: '未设定',
};
