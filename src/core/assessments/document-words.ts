import type { ReviewAnswer } from '#core/assessments/document';
import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

/** Words that stand in a document whatever the screen speaks. */
export const DOCUMENT_WORDS = {
  draft: both('Draft', '草稿'),
  draftOpen: both('Draft: {count} points open', '草稿：{count}处待填写'),
  draftOpenOne: both('Draft: 1 point open', '草稿：1处待填写'),
  fromPlan: both('From the plan: {sources}', '取自方案：{sources}'),
  computed: both('Computed: {sources}', '计算得出：{sources}'),
  measured: both('Measured: {sources}', '实测：{sources}'),
  empty: both('[To be completed]', '［待填写］'),
  none: both('none', '无'),
  leftEmpty: both('left empty', '未填写'),
  risks: both('Risks', '风险'),
  risk: both('Risk', '风险'),
  before: both('Before measures', '采取措施前'),
  after: both('After measures', '采取措施后'),
  severity: both('Severity', '严重性'),
  likelihood: both('Likelihood', '可能性'),
  impacts: both('Impacts on people', '对个人的影响'),
  threats: both('Threats', '威胁'),
  sources: both('Sources of risk', '风险来源'),
  measures: both('Measures against it', '应对措施'),
  severityNote: both('Why this severity', '严重性理由'),
  likelihoodNote: both('Why this likelihood', '可能性理由'),
  role: both('Role', '角色'),
  name: both('Name', '姓名'),
  decision: both('Decision', '决定'),
  day: both('Day', '日期'),
  question: both('Question', '问题'),
  answer: both('Answer', '回答'),
  note: both('Note', '说明'),
  reviewer: both('Reviewer', '审查人'),
  bases: both('Sources', '来源'),
  basesRemark: both(
    'Texts that this document answers to. “Check before relying on it”: the form was not compared with the text itself.',
    '本文件所依据的文本。“使用前请核对”表示表单未对照原文。',
  ),
  text: both('Text', '文本'),
  address: both('Address', '网址'),
  read: both('Read', '核对情况'),
  readOn: both('read on {day}', '{day}查阅'),
  readOnce: both('read', '已查阅'),
  readIn: both('in {address}', '依据{address}'),
  check: both('check before relying on it', '使用前请核对'),
  signed: both('Signed on {day} by {who}; state {digest}.', '{who}于{day}签署；状态{digest}。'),
  planUnchanged: both('The plan is as it was signed.', '方案与签署时一致。'),
  planChanged: both('The plan has changed since it was signed: {parts}.', '签署后方案已变更：{parts}。'),
  documentChanged: both('The document itself is not as it was signed.', '文件本身与签署时不一致。'),
  caution: both(
    'Prepared with Landfall from the plan “{plan}”. No legal advice: have it checked before you hand it in.',
    '由Landfall根据方案“{plan}”编制。不构成法律意见：提交前请核查。',
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export const REVIEW_ANSWER_WORDS = {
  yes: both('yes', '是'),
  no: both('no', '否'),
  'not-applicable': both('does not apply', '不适用'),
} as const satisfies Readonly<Record<ReviewAnswer, Bilingual>>;

/** The four levels of severity and likelihood; 0 = not yet rated. */
export const LEVEL_WORDS: readonly Bilingual[] = [
  both('not rated', '未评定'),
  both('negligible', '可忽略'),
  both('limited', '有限'),
  both('significant', '重大'),
  both('maximum', '最大'),
];

export const RISK_LEVEL_WORDS = {
  unrated: both('not rated', '未评定'),
  low: both('low', '低'),
  moderate: both('moderate', '中'),
  high: both('high', '高'),
  'very-high': both('very high', '很高'),
} as const;
