import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

/** Words of the answers to the question what the product is used for. */
export const USE_WORDS: Readonly<Record<string, Bilingual>> = {
  'general-purpose-model': both('general-purpose model', '通用模型'),
  chatbot: both('chatbot', '聊天机器人'),
  'content-generation': both('generating content', '内容生成'),
  recommendation: both('recommendation', '推荐'),
  'image-recognition': both('image recognition', '图像识别'),
  'biometric-identification': both('biometric identification', '生物特征识别'),
  'emotion-recognition': both('emotion recognition', '情绪识别'),
  recruiting: both('recruiting', '招聘'),
  'credit-scoring': both('credit scoring', '信用评分'),
  'insurance-pricing': both('insurance pricing', '保险定价'),
  'medical-device': both('medical device', '医疗器械'),
  'exam-scoring': both('scoring of exams', '考试评分'),
  'safety-component': both('safety component', '安全部件'),
  analytics: both('analytics', '数据分析'),
  translation: both('translation', '翻译'),
  'code-assistant': both('code assistant', '代码助手'),
};

/** Words of the answers to the question in which field it is used. */
export const SECTOR_WORDS: Readonly<Record<string, Bilingual>> = {
  general: both('general', '通用'),
  health: both('health', '医疗健康'),
  finance: both('finance', '金融'),
  employment: both('employment', '就业'),
  education: both('education', '教育'),
  'public-sector': both('public sector', '公共部门'),
  'law-enforcement': both('law enforcement', '执法'),
  'critical-infrastructure': both('critical infrastructure', '关键基础设施'),
  media: both('media', '媒体'),
  retail: both('retail', '零售'),
  automotive: both('automotive', '汽车'),
  legal: both('legal services', '法律服务'),
};

export const ROLE_WORDS: Readonly<Record<string, Bilingual>> = {
  provider: both(
    'provider (trains the model or places it on the market)',
    '提供者（训练模型或将其投放市场）',
  ),
  deployer: both('deployer (uses it)', '部署者（使用）'),
  both: both('provider and deployer', '提供者兼部署者'),
};

export const MODALITY_WORDS: Readonly<Record<string, Bilingual>> = {
  text: both('text', '文本'),
  image: both('images', '图像'),
  audio: both('audio', '音频'),
  video: both('video', '视频'),
  code: both('code', '代码'),
};
