import type { DocumentId } from '#core/assessments/document';
import type { PlanDuty } from '#core/law/plan-duties/plan-duties';
import type { ThemeId } from '#core/law/themes';

/**
 * Duties that a document serves. One impact assessment that covers what the GDPR asks serves the laws made after its
 * model too; each of them may ask for more, which the document names.
 */
export const DOCUMENT_DUTIES: Readonly<Record<Exclude<DocumentId, 'breach'>, readonly string[]>> = {
  dpia: [
    'gdpr.dpia',
    'uk-gdpr.dpia',
    'fadp.dpia',
    'qc-law25.pia',
    'cl-21719.dpia',
    'cn-pipl.impact-assessment',
    'id-pdp.dpia',
    'ke-dpa.dpia',
    'ng-ndpa.dpia',
    'ph-dpa.pia',
    'sa-pdpl.impact-assessment',
    'ae-pdpl.dpo-dpia',
    'in-dpdp.significant-fiduciary',
    'ccpa.risk-assessment',
    'co-cpa.assessment',
    'us-state-privacy.assessment',
    'tx-tdpsa.assessment',
    'vn-pdpl.processing-dossier',
  ],
  fria: ['ai-act.fria'],
  records: ['gdpr.records', 'uk-gdpr.records', 'fadp.records', 'lgpd.records', 'th-pdpa.security-records'],
  transfers: [
    'gdpr.transfers',
    'uk-gdpr.transfers',
    'fadp.transfers',
    'qc-law25.transfers',
    'pipeda.transfers',
    'lgpd.transfers',
    'ar-25326.transfers',
    'cl-21719.transfers',
    'co-1581.transfers',
    'mx-lfpdppp.transfers',
    'cn-pipl.transfer-notice-consent',
    'cn-crossborder.security-assessment',
    'cn-crossborder.scc-or-certification',
    'cn-crossborder.small-volume-exemption',
    'hk-pdpo.transfer',
    'id-pdp.transfer',
    'il-ppl.transfer',
    'in-dpdp.transfer',
    'jp-appi.foreign-transfer',
    'ke-dpa.transfer',
    'kr-pipa.transfer',
    'my-pdpa.transfer',
    'ng-ndpa.transfer',
    'nz-privacy.overseas',
    'au-privacy.overseas',
    'ph-dpa.transfer',
    'sa-pdpl.transfer',
    'ae-pdpl.transfer',
    'eg-pdpl.transfer',
    'sg-pdpa.transfer',
    'th-pdpa.transfer',
    'tr-kvkk.transfer',
    'tw-pdpa.transfer',
    'vn-pdpl.transfer-dossier',
    'za-popia.transfer',
  ],
  'training-summary': ['ai-act.gpai-training-summary', 'ca-ab2013.dataset-summary'],
  'technical-documentation': ['ai-act.gpai-documentation', 'ai-act.systemic-risk'],
  'cn-genai': [
    'cn-genai.model-filing',
    'cn-genai.registration',
    'cn-deepsyn.algorithm-filing',
    'cn-algo.filing',
  ],
  'model-card': ['co-admt.developer-documentation'],
  'data-sheet': [],
  // Beside every duty of the themes below.
  'explainability-plan': [
    'ai-act.hr-explanation',
    'ai-act.hr-deployer',
    'dsa.recommender',
    'kr-ai.high-impact-duties',
    'cl-21719.transparency',
    'cn-pipl.rights',
    'ph-dpa.adm-notification',
    'sg-pdpa.purpose-notice',
    'il-aivia.consent',
    'uk-gdpr.notice',
  ],
  'ethics-review': ['cn-ethics.review', 'id-ai.ethics', 'sa-ai-ethics.self-assess'],
};

/** Themes whose duties all ask that people are told or shown something about the system. */
const EXPLAINED_THEMES: readonly ThemeId[] = ['automated-decisions', 'ai-transparency-labelling'];

/** Whether a document serves a duty; the breach table serves every duty to report an incident. */
export function servesDuty(id: DocumentId, { assessment }: Pick<PlanDuty, 'assessment'>): boolean {
  if (id === 'breach') return assessment.duty.timing === 'on-incident';
  if (id === 'explainability-plan' && EXPLAINED_THEMES.includes(assessment.duty.theme)) return true;
  return DOCUMENT_DUTIES[id].includes(assessment.duty.id);
}
