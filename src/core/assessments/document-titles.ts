import type { DocumentId } from '#core/assessments/document';
import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

interface DocumentTitle {
  readonly title: Bilingual;
  /** The law, or the publication, it answers to. */
  readonly law: Bilingual;
}

export const DOCUMENT_TITLES: Readonly<Record<DocumentId, DocumentTitle>> = {
  dpia: {
    title: both('Data-protection impact assessment', '数据保护影响评估'),
    law: both('GDPR Art. 35; layout after CNIL’s PIA method', 'GDPR第35条；结构参照CNIL的PIA方法'),
  },
  fria: {
    title: both('Fundamental-rights impact assessment', '基本权利影响评估'),
    law: both('AI Act Art. 27', '欧盟《人工智能法》第27条'),
  },
  records: {
    title: both('Record of processing activities', '处理活动记录'),
    law: both('GDPR Art. 30', 'GDPR第30条'),
  },
  transfers: {
    title: both('Transfer assessment', '数据传输评估'),
    law: both('GDPR Art. 44–49 and the laws of the other countries', 'GDPR第44–49条及其他国家的法律'),
  },
  breach: {
    title: both('Breach notice', '数据泄露通报'),
    law: both('GDPR Art. 33, 34 and the laws of the other countries', 'GDPR第33、34条及其他国家的法律'),
  },
  'training-summary': {
    title: both('Public summary of training content', '训练内容公开摘要'),
    law: both(
      'AI Act Art. 53(1)(d); order of the Commission’s template',
      '欧盟《人工智能法》第53(1)(d)条；依委员会模板顺序',
    ),
  },
  'technical-documentation': {
    title: both('Technical documentation of the model', '模型技术文档'),
    law: both(
      'AI Act Art. 53(1)(a), (b), Annexes XI, XII',
      '欧盟《人工智能法》第53(1)(a)、(b)条、附件十一、十二',
    ),
  },
  'cn-genai': {
    title: both('Security self-assessment and filing in China', '生成式人工智能安全自评估与备案'),
    law: both(
      'Interim Measures for generative AI services, Art. 17; GB/T 45654-2025',
      '《生成式人工智能服务管理暂行办法》第17条；GB/T 45654-2025',
    ),
  },
  'model-card': {
    title: both('Model card', '模型卡'),
    law: both(
      'After Mitchell et al. 2019; metadata for the Hugging Face Hub',
      '依Mitchell等2019；含Hugging Face Hub元数据',
    ),
  },
  'data-sheet': {
    title: both('Data sheet', '数据说明书'),
    law: both(
      'After Gebru et al. 2021; metadata for the Hugging Face Hub',
      '依Gebru等2021；含Hugging Face Hub元数据',
    ),
  },
  'explainability-plan': {
    title: both('Explainability plan', '可解释性计划'),
    law: both('Who is told what, and by which method', '向谁解释什么，采用何种方法'),
  },
  'ethics-review': {
    title: both('Ethics review', '伦理审查'),
    law: both(
      'Groups after the Assessment List for Trustworthy AI, 2020',
      '分组依《可信人工智能评估清单》，2020',
    ),
  },
};
