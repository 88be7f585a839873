import type { DocumentSource } from '#core/assessments/context';
import type { DocumentId } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { both, same } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

/** A text that a document answers to, and whether the form was compared with it. */
export interface DocumentBasis {
  readonly text: Bilingual;
  /** Official page. */
  readonly address: string;
  /** Where it was read, if not there. */
  readonly readIn: string | null;
  /** Day on which it was read, YYYY-MM-DD; null = not read: to be checked before anybody relies on it. */
  readonly read: string | null;
  readonly note: Bilingual | null;
}

const GDPR = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const AI_ACT = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';
const TC260 = 'https://www.tc260.org.cn/';
const FIRST_TEXT = both(
  'The text of 2024 was read; look up whether an amendment has changed it.',
  '所读为2024年文本；请查核此后有无修订。',
);

const gdpr = (provisions: Bilingual, readIn: string | null): DocumentBasis => ({
  text: both(`GDPR ${provisions.en}`, `GDPR${provisions.zh}`),
  address: GDPR,
  readIn,
  read: readIn === null ? null : '2026-11-26',
  note: null,
});

const aiAct = (provisions: Bilingual, readIn: string): DocumentBasis => ({
  text: both(`AI Act ${provisions.en}`, `欧盟《人工智能法》${provisions.zh}`),
  address: AI_ACT,
  readIn,
  read: '2026-11-26',
  note: FIRST_TEXT,
});

const hubDocs = (part: Bilingual, address: string): DocumentBasis => ({
  text: both(`Hugging Face Hub documentation: ${part.en}`, `Hugging Face Hub文档：${part.zh}`),
  address,
  readIn: 'https://github.com/huggingface/hub-docs',
  read: '2026-11-26',
  note: null,
});

/** Texts behind each form. What was not read is said to be so: its points are written from general knowledge. */
const DOCUMENT_BASES: Readonly<Record<DocumentId, readonly DocumentBasis[]>> = {
  dpia: [
    {
      text: both('WP248 rev.01, the nine criteria of a high risk', 'WP248 rev.01，高风险的九项标准'),
      address: 'https://ec.europa.eu/newsroom/article29/items/611236',
      readIn: 'https://wiki.geant.org/pages/viewpage.action?pageId=131634710',
      read: '2026-11-26',
      note: null,
    },
    {
      text: both('CNIL, questions of the PIA method', 'CNIL，PIA方法的问题'),
      address: 'https://www.cnil.fr/en/privacy-impact-assessment-pia',
      readIn: 'https://www.dastra.eu/en/audit/referential/b7fde3de-99e2-4e62-17f3-08da42104674',
      read: '2026-11-26',
      note: null,
    },
  ],
  fria: [
    aiAct(
      both('Art. 27(1), (2)', '第27条第1、2款'),
      'https://rgpd.com/ai-act/chapter-3-high-risk-ai-systems/article-27-fundamental-rights-impact-assessment-for-high-risk-ai-systems/',
    ),
    {
      text: both(
        'AI Act Art. 27(3)–(5): notice to the authority, questionnaire of the AI Office',
        '欧盟《人工智能法》第27条第3至5款：通报主管机构，人工智能办公室的问卷模板',
      ),
      address: AI_ACT,
      readIn: null,
      read: null,
      note: both(
        'Where the AI Office has published its questionnaire, use it.',
        '人工智能办公室如已公布问卷，请以其为准。',
      ),
    },
  ],
  records: [
    gdpr(both('Art. 30(1), (2)', '第30条第1、2款'), 'https://gdprhub.eu/index.php?title=Article_30_GDPR'),
  ],
  transfers: [
    gdpr(both('Art. 44–49', '第44至49条'), null),
    {
      text: both(
        'EDPB Recommendations 01/2020, version 2.0: the six steps',
        'EDPB第01/2020号建议2.0版：六个步骤',
      ),
      address:
        'https://www.edpb.europa.eu/our-work-tools/our-documents/recommendations/recommendations-012020-measures-supplement-transfer_en',
      readIn: null,
      read: null,
      note: both(
        'Its six steps were read in accounts of it, not in the text itself.',
        '六个步骤据他人介绍，未对照原文。',
      ),
    },
  ],
  breach: [
    gdpr(
      both('Art. 33', '第33条'),
      'https://rgpd.com/gdpr/chapter-4-controller-and-processor/article-33-notification-of-a-personal-data-breach-to-the-supervisory-authority/',
    ),
    gdpr(both('Art. 34', '第34条'), null),
  ],
  'training-summary': [
    {
      text: both(
        'Commission, explanatory notice and template, C(2025) 8311',
        '欧盟委员会，说明与模板，C(2025) 8311',
      ),
      address:
        'https://digital-strategy.ec.europa.eu/en/library/explanatory-notice-and-template-public-summary-training-content-general-purpose-ai-models',
      readIn: null,
      read: null,
      note: both(
        'Its three parts were read in accounts of it; compare each field with the template before you publish.',
        '三个部分据他人介绍；公布前请逐项对照模板。',
      ),
    },
  ],
  'technical-documentation': [
    aiAct(both('Annex XI', '附件十一'), 'https://www.aiactblog.nl/en/ai-act/bijlage/11'),
    aiAct(both('Annex XII', '附件十二'), 'https://www.aiactblog.nl/en/ai-act/bijlage/12'),
  ],
  'cn-genai': [
    {
      text: same('GB/T 45654-2025'),
      address: 'https://openstd.samr.gov.cn/',
      readIn: null,
      read: null,
      note: null,
    },
    { text: same('TC260-003'), address: TC260, readIn: null, read: null, note: null },
  ],
  'model-card': [
    {
      text: same('Mitchell et al., “Model Cards for Model Reporting”, 2019'),
      address: 'https://arxiv.org/abs/1810.03993',
      readIn: 'https://mlr3fairness.mlr-org.com/articles/modelcard/modelcard.html',
      read: '2026-11-26',
      note: both('Its sections were read, not the paper itself.', '所读为其分节说明，未读论文全文。'),
    },
    hubDocs(both('model cards', '模型卡'), 'https://huggingface.co/docs/hub/model-cards'),
    hubDocs(both('emissions', '排放'), 'https://huggingface.co/docs/hub/model-cards-co2'),
  ],
  'data-sheet': [
    {
      text: same('Gebru et al., “Datasheets for Datasets”, 2021'),
      address: 'https://arxiv.org/abs/1803.09010',
      readIn: 'https://textmodels.tech/how-to-create-detailed-datasheets-for-ai-datasets',
      read: '2026-11-26',
      note: both('Its sections were read; the questions are ours.', '所读为其分节，问题由我们拟定。'),
    },
    hubDocs(both('dataset cards', '数据集卡'), 'https://huggingface.co/docs/hub/datasets-cards'),
  ],
  'explainability-plan': [
    {
      text: both(
        'Information Commissioner’s Office and Alan Turing Institute, “Explaining decisions made with AI”',
        '英国信息专员办公室与艾伦·图灵研究所，《解释人工智能作出的决定》',
      ),
      address:
        'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/artificial-intelligence/explaining-decisions-made-with-artificial-intelligence/',
      readIn:
        'https://ico.org.uk/for-organisations/guide-to-data-protection/key-dp-themes/explaining-decisions-made-with-artificial-intelligence/part-1-the-basics-of-explaining-ai/what-goes-into-an-explanation/',
      read: '2026-11-26',
      note: null,
    },
  ],
  'ethics-review': [
    {
      text: both(
        'High-Level Expert Group on AI, Assessment List for Trustworthy AI, 2020',
        '欧盟人工智能高级别专家组，《可信人工智能评估清单》，2020',
      ),
      address:
        'https://digital-strategy.ec.europa.eu/en/library/assessment-list-trustworthy-artificial-intelligence-altai-self-assessment',
      readIn: 'https://altai.insight-centre.org/',
      read: '2026-11-26',
      note: both('The groups follow it; the questions are ours.', '分组依其结构，问题由我们拟定。'),
    },
  ],
};

/** Texts of the form, then the laws of the plan that ask for the document, each page once. */
export function documentBases(
  id: DocumentId,
  { duties }: Pick<DocumentSource, 'duties'>,
): readonly DocumentBasis[] {
  const ofLaws = duties.duties
    .filter((duty) => {
      const { state, duty: of } = duty.assessment;
      return servesDuty(id, duty) && !of.isAdvice && (state === 'applies' || state === 'unknown');
    })
    .map(({ assessment: { duty }, place: { place } }): DocumentBasis => {
      const law = place.jurisdiction.instruments.find((each) => each.id === duty.instrumentId);
      const title = law?.title ?? duty.title;
      return {
        text: both(`${title.en}, ${duty.provision}`, `${title.zh}，${duty.provision}`),
        address: duty.officialSource ?? duty.source,
        readIn: duty.officialSource === null ? null : duty.source,
        read: duty.confidence === 'verified' ? (duty.read ?? '') : null,
        note: null,
      };
    });
  return [...DOCUMENT_BASES[id], ...ofLaws];
}
