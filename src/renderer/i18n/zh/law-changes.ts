import type { lawChanges as english } from '../en/law-changes';
import type { Translated } from '../translated';

export const lawChanges: Translated<typeof english> = {
  title: '法律变化',
  notice_other: '数据目录中的法律有变：本方案有{{count}}项义务新增、修改或取消。',
  look: '查看变化',
  none: '方案尚未记录任何法律版本。首次回答法律类问题，或首次编辑义务、文件时会自动记录，此后数据目录更新带来的变化将在此列出。',
  note: '记录当前法律版本',
  same: '没有变化：数据目录{{version}}版法规（校验码{{checksum}}）即方案上次于{{date}}所依据的版本。',
  since: '上次于{{date}}按{{before}}确认，现为{{now}}。',
  lawOf: '{{version}}版法律（校验码{{checksum}}）',
  nothing: '变化的内容均与本方案无关。',
  found_other: '本方案有{{count}}项义务发生变化。',
  confirm: '确认已阅',
  confirmed: '已将当前法律版本记为已阅。',
  reproduce:
    '方案记录上次确认时所依据法律的版本与校验码，不保存法律内容本身。同一方案在同一版法律下得出的义务相同；如需按旧法律判断，请使用当时的Landfall版本。',
  added: { title_other: '{{count}}项新增义务' },
  altered: {
    title_other: '{{count}}项义务有修改',
    where: '{{where}}。',
    what: '修改内容：{{parts}}。',
    state: '原为“{{before}}”，现为“{{now}}”。',
  },
  gone: {
    title_other: '{{count}}项义务已取消',
    record_zero: '您的记录：{{status}}',
    record_other: '您的记录：{{status}}，{{count}}个证据文件',
    kept: '您为其保存的记录仍保留在方案中。',
  },
  aspect: {
    wording: '表述',
    source: '条款或来源',
    trigger: '适用条件',
    dates: '日期或状态',
    urgency: '严重程度或时限',
    effort: '工作量',
    penalty: '罚款',
    scope: '适用地域',
  },
  state: {
    applies: '适用',
    unknown: '尚无法判断',
    proposed: '草案',
    ended: '已失效',
    'not-applicable': '不适用',
  },
  step: {
    confirmed: '确认已阅{{version}}版法律',
    noted: '记录{{version}}版法律',
  },
};
