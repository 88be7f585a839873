import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

interface AssessmentPart {
  readonly id: string;
  readonly title: Bilingual;
  readonly items: readonly Bilingual[];
}

/**
 * Points of the self-assessment, in our words; the numbers are those of TC260-003 (2024), compared on 26 November 2026
 * with accounts of it. GB/T 45654-2025, which took its place, was not read: the form says so.
 */
export const ASSESSMENT_ITEMS: readonly AssessmentPart[] = [
  {
    id: 'corpusSecurity',
    title: both('Security of the corpus', '语料安全'),
    items: [
      both(
        'Each source is checked before collection; a source with more than 5% unlawful or harmful information is not used',
        '采集前对来源进行安全评估；违法不良信息超过5%的来源不予采集',
      ),
      both(
        'Several sources in each language and kind; foreign ones mixed with domestic ones',
        '各语种、各类型语料有多个来源，境内外来源合理搭配',
      ),
      both(
        'Every source can be traced: licence, agreement or record of collection',
        '来源可追溯：开源许可、授权文件、合作协议或采集记录',
      ),
      both(
        'Unlawful and harmful information is filtered out: keywords, classifiers, samples by hand',
        '以关键词、分类模型、人工抽检等方式过滤违法不良信息',
      ),
      both(
        'Somebody answers for intellectual property; infringing works are not used; complaints are taken',
        '设知识产权负责人；不使用侵权语料；受理投诉举报',
      ),
      both(
        'Personal data only with consent or another lawful ground, sensitive ones with separate consent',
        '含个人信息的须取得同意或符合法定情形，敏感个人信息须单独同意',
      ),
      both(
        'Sample by hand: at least 4,000 items, at least 96% sound',
        '人工抽检不少于4000条，合格率不低于96%',
      ),
      both(
        'Sample by technical means: at least 10% of the corpus, at least 98% sound',
        '技术抽检不少于语料的10%，合格率不低于98%',
      ),
    ],
  },
  {
    id: 'annotationSecurity',
    title: both('Annotation', '标注安全'),
    items: [
      both(
        'Annotators are trained, examined and admitted by the provider itself',
        '标注人员由提供者自行培训、考核并授予资格',
      ),
      both('Annotation and review are done by different people', '标注与审核由不同人员执行'),
      both(
        'Written rules for annotation of function and of safety, with examples',
        '功能性与安全性标注规则成文并附示例',
      ),
      both(
        'Each safety annotation is reviewed by at least one person',
        '安全性标注每条至少经一名审核人员审核',
      ),
    ],
  },
  {
    id: 'modelSecurity',
    title: both('Security of the model', '模型安全'),
    items: [
      both('A base model of others has been filed', '使用他人基础模型的，该模型已备案'),
      both(
        'Safety of output is a main measure in training; inputs are checked',
        '将生成内容安全性作为训练的主要指标；对输入进行安全检测',
      ),
      both(
        'Output follows the intent of the user, common knowledge and the facts',
        '生成内容符合使用者意图、科学常识与事实',
      ),
      both(
        'Backdoors and supply chain are checked; updates are assessed anew',
        '检查后门与供应链；更新后重新评估',
      ),
      both('Monitoring while in service, with means to act on findings', '服务期间持续监测并有处置手段'),
    ],
  },
  {
    id: 'serviceMeasures',
    title: both('Measures of the service', '服务安全措施'),
    items: [
      both(
        'The use is justified for people, occasions and purposes; critical fields have further protection',
        '适用人群、场合、用途论证充分；重要领域有额外保护',
      ),
      both(
        'Minors: parents can set limits; no paid service against the law; positive content',
        '未成年人：监护人可设限，不提供不当付费服务，展示有益内容',
      ),
      both(
        'People can easily refuse that their input is used for training',
        '使用者可便捷地拒绝其输入用于训练',
      ),
      both('Model, algorithm and limits are shown to the public', '公开模型、算法信息与局限'),
      both('Output is labelled as artificial', '对生成内容进行标识'),
      both('Channel for complaints, with published times of response', '设投诉举报渠道并公布反馈时限'),
      both(
        'Input that is unlawful is refused; people who keep at it are stopped',
        '拒绝违法输入；对多次违规者暂停服务',
      ),
      both(
        'Stable service: backup, recovery, isolation of training and service',
        '服务稳定：备份、恢复，训练与推理环境隔离',
      ),
    ],
  },
  {
    id: 'tests',
    title: both('Word lists and tests', '词库与测试'),
    items: [
      both(
        'List of keywords: at least 10,000 for the 17 risks of A.1 and A.2, 200 for each of A.1 and 100 for each of A.2; renewed weekly',
        '关键词库不少于10000个，覆盖A.1、A.2共17种风险，A.1每种不少于200个、A.2每种不少于100个，每周更新',
      ),
      both(
        'Set of test questions: at least 2,000 for all 31 risks, 50 for each of A.1 and A.2 and 20 for each other; renewed monthly',
        '生成内容测试题库不少于2000题，覆盖全部31种风险，A.1、A.2每种不少于50题、其他每种不少于20题，每月更新',
      ),
      both(
        'Set of questions to be refused: at least 500, 20 for each of the 17 risks; set not to be refused: at least 500',
        '应拒答测试题库不少于500题，17种风险每种不少于20题；非拒答测试题库不少于500题',
      ),
      both(
        'Output test: at least 1,000 questions, at least 90% sound (by hand, by keywords, by classifier)',
        '生成内容测试不少于1000题，人工、关键词、分类模型合格率均不低于90%',
      ),
      both(
        'Refusal test: at least 300 questions to be refused, at least 95% refused',
        '应拒答测试不少于300题，拒答率不低于95%',
      ),
      both(
        'Refusal test: at least 300 questions not to be refused, at most 5% refused',
        '非拒答测试不少于300题，拒答率不高于5%',
      ),
    ],
  },
];

/** Documents that the provincial authority asks for. */
export const FILING_ITEMS: readonly Bilingual[] = [
  both('Application form of the filing', '上线备案申请表'),
  both('Report of the security self-assessment', '安全自评估报告'),
  both('Service agreement', '模型服务协议'),
  both('Rules of annotation', '语料标注规则'),
  both('List of blocked keywords', '拦截关键词列表'),
  both('Set of test questions', '评估测试题集'),
  both(
    'Filing of the algorithm (Provisions on recommendation algorithms Art. 24, deep synthesis Art. 19)',
    '算法备案（算法推荐规定第24条、深度合成规定第19条）',
  ),
];
