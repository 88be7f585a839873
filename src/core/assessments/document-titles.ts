import type { DocumentId } from '#core/assessments/document';
import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

interface DocumentTitle {
  readonly title: Bilingual;
  /** The law it answers to. */
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
};
