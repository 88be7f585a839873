import type { evidence as english } from '../en/evidence';
import type { Translated } from '../translated';

export const evidence: Translated<typeof english> = {
  list: '证据文件',
  add: '添加文件…',
  tooLarge: '文件为{{size}} MB，应不超过{{limit}} MB。',
  unreadable: '无法读取该文件，请选择您有权打开的文件。',
  limit: '或拖放到此处，单个文件不超过{{size}}',
  adding_other: '正在保存{{count}}个文件…',
  facts: '{{size}}，{{date}}添加，',
  shortDigest: 'SHA-256摘要{{digits}}…',
  digest: 'SHA-256摘要{{sha256}}',
  state: { ok: '未被改动', missing: '缺失', altered: '已被改动', unknown: '正在核对…' },
  why: {
    missing: '数据文件夹中已没有该文件。请重新添加，或将其放回原处。',
    altered: '该文件添加后在数据文件夹中被改动，与其摘要不符，不再具有证明作用。请重新添加原件。',
  },
  save: '另存副本',
  saveNamed: '另存{{file}}的副本',
  remove: '移除',
  removeNamed: '移除{{file}}',
  step: { added: '添加证据“{{file}}”', removed: '移除证据“{{file}}”' },
  bundle: {
    alone_other: '导出的文件不含方案的{{count}}个证据文件。',
    left_other: '有{{count}}个证据文件未导出：{{files}}。',
    notImported_other: '有{{count}}个证据文件未随方案导入：{{files}}。',
    file: '{{file}}（{{state}}）',
  },
};
