import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import { DOCUMENT_WORDS } from '#core/assessments/document-words';
import { DUTY_COLUMNS, dutyRows } from '#core/assessments/duty-rows';
import { signOff, table, text } from '#core/assessments/field-makers';
import {
  assetsSentence,
  audienceSentence,
  dataSourcesSentence,
  placesSentence,
  productSentence,
  purposeSentence,
  scheduleSentence,
} from '#core/assessments/plan-sentences';
import { ask, both, NO_ROWS } from '#core/assessments/statements';
import { ASSESSMENT_ITEMS, FILING_ITEMS } from '#core/assessments/templates/cn-genai-items';
import { architectureSentence, computeSentence } from '#core/assessments/training-sentences';
import type { Bilingual } from '#core/law/law';

const OPEN = DOCUMENT_WORDS.empty;

const ITEM_COLUMNS: readonly Bilingual[] = [
  both('Requirement', '要求'),
  both('Result', '评估结果'),
  both('Proof', '证明材料'),
];

const FILING_COLUMNS: readonly Bilingual[] = [
  both('Document', '材料'),
  both('State', '状态'),
  both('Who', '负责人'),
];

/**
 * Security self-assessment of a generative service and checklist of the filing (Interim Measures, Art. 17), in the
 * order of the basic security requirements: TC260-003, since 1 November 2025 GB/T 45654-2025.
 */
export function cnGenaiForm(c: DocumentContext): DocumentForm {
  return {
    id: 'cn-genai',
    sections: [
      {
        id: 'service',
        title: both('Service and model', '服务与模型'),
        fields: [
          table(
            'duties',
            {
              label: both('Rules that ask for it', '法规依据'),
              columns: DUTY_COLUMNS,
              mayBeEmpty: true,
              isFixed: true,
            },
            dutyRows(c, (duty) => servesDuty('cn-genai', duty)),
          ),
          text(
            'service',
            {
              label: both('The service: what it does, for whom', '服务：功能与适用人群'),
              cite: both('Interim Measures Art. 10, 17', '暂行办法第10、17条'),
            },
            productSentence(c),
            purposeSentence(c),
            audienceSentence(c),
            scheduleSentence(c),
            c.factSentence('publicFacing'),
          ),
          text(
            'provider',
            { label: both('Provider', '服务提供者') },
            ask(
              both(
                'company, licence number, person in charge and contact',
                '企业名称、统一社会信用代码、负责人与联系方式',
              ),
            ),
          ),
          text(
            'model',
            {
              label: both('The model, its base and its compute', '模型、基础模型与算力'),
              cite: both('Interim Measures Art. 7', '暂行办法第7条'),
            },
            architectureSentence(c),
            c.factSentence('usesThirdPartyModel'),
            computeSentence(c),
            assetsSentence(c),
            placesSentence(c),
          ),
          text(
            'corpus',
            {
              label: both('Corpus: sources, size, languages', '语料：来源、规模与语种'),
              cite: both('Interim Measures Art. 7', '暂行办法第7条'),
            },
            dataSourcesSentence(c),
            c.factSentence('scrapesWeb'),
            c.factSentence('trainsOnPersonalData'),
            c.factSentence('copyrightedTrainingData'),
          ),
        ],
      },
      ...ASSESSMENT_ITEMS.map(({ id, title, items }) => ({
        id,
        title,
        fields: [
          table(
            id,
            {
              label: both(
                'Requirements; check the numbers, those of TC260-003, in GB/T 45654-2025 before relying on them',
                '评估项；数字依TC260-003，使用前请核对GB/T 45654-2025',
              ),
              cite: 'TC260-003; GB/T 45654-2025',
              columns: ITEM_COLUMNS,
            },
            { rows: items.map((item) => [item, OPEN, OPEN]), from: [] },
          ),
        ],
      })),
      {
        id: 'result',
        title: both('Result of the assessment', '评估结论'),
        fields: [
          text('testers', {
            label: both('Who assessed, when, on which version', '评估人员、时间与模型版本'),
          }),
          text('result', { label: both('Result', '结论') }),
          signOff('signOff', {
            label: both('Signatures', '签字'),
            roles: [
              both('Legal representative', '法定代表人'),
              both('Head of security assessment', '整体评估负责人'),
              both('Legal assessment', '合法性评估负责人'),
            ],
          }),
        ],
      },
      {
        id: 'filing',
        title: both('Checklist of the filing', '备案材料清单'),
        fields: [
          table(
            'filing',
            {
              label: both('Documents', '材料'),
              cite: both('Interim Measures Art. 17', '暂行办法第17条'),
              columns: FILING_COLUMNS,
            },
            { rows: FILING_ITEMS.map((item) => [item, OPEN, OPEN]), from: NO_ROWS.from },
          ),
        ],
      },
    ],
    risks: [],
  };
}
