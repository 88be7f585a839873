import { both } from '#core/assessments/statements';
import type { FactId } from '#core/law/facts';
import type { Bilingual } from '#core/law/law';

interface FactSentence {
  /** What is asked, as it stands after “To be completed:”. */
  readonly question: Bilingual;
  readonly yes: Bilingual;
  readonly no: Bilingual;
}

const sentence = (question: Bilingual, yes: Bilingual, no: Bilingual): FactSentence => ({
  question,
  yes,
  no,
});

/** What a yes or a no to a question of the plan says in a document. */
export const FACT_SENTENCES = {
  personalData: sentence(
    both('whether personal data are processed', '是否处理个人数据'),
    both('Personal data are processed.', '处理个人数据。'),
    both('No personal data are processed.', '不处理个人数据。'),
  ),
  specialCategoryData: sentence(
    both(
      'whether special categories of data are processed (health, beliefs, origin, sex life …)',
      '是否处理特殊类别数据（健康、信仰、出身、性生活等）',
    ),
    both('Special categories of personal data are processed.', '处理特殊类别的个人数据。'),
    both('No special categories of personal data are processed.', '不处理特殊类别的个人数据。'),
  ),
  childrenData: sentence(
    both('whether data of people under 18 are processed', '是否处理未满18周岁者的数据'),
    both('Data of people under 18 are processed.', '处理未满18周岁者的数据。'),
    both('No data of people under 18 are processed.', '不处理未满18周岁者的数据。'),
  ),
  biometricData: sentence(
    both('whether biometric data are processed', '是否处理生物识别数据'),
    both('Biometric data are processed.', '处理生物识别数据。'),
    both('No biometric data are processed.', '不处理生物识别数据。'),
  ),
  healthData: sentence(
    both('whether health data are processed', '是否处理健康数据'),
    both('Health data are processed.', '处理健康数据。'),
    both('No health data are processed.', '不处理健康数据。'),
  ),
  financialData: sentence(
    both('whether financial data are processed', '是否处理金融数据'),
    both('Financial data are processed.', '处理金融数据。'),
    both('No financial data are processed.', '不处理金融数据。'),
  ),
  employeeData: sentence(
    both('whether data of employees are processed', '是否处理员工数据'),
    both('Data of employees are processed.', '处理员工数据。'),
    both('No data of employees are processed.', '不处理员工数据。'),
  ),
  locationData: sentence(
    both('whether location data are processed', '是否处理位置数据'),
    both('Location data are processed.', '处理位置数据。'),
    both('No location data are processed.', '不处理位置数据。'),
  ),
  trainsOnPersonalData: sentence(
    both('whether the model is trained on personal data', '是否使用个人数据训练模型'),
    both('The model is trained on personal data.', '使用个人数据训练模型。'),
    both('The model is not trained on personal data.', '不使用个人数据训练模型。'),
  ),
  scrapesWeb: sentence(
    both('whether data are collected from the web by crawlers', '是否用爬虫从互联网采集数据'),
    both('Training data are collected from the web by crawlers.', '训练数据由爬虫从互联网采集。'),
    both('No data are collected from the web by crawlers.', '不用爬虫从互联网采集数据。'),
  ),
  copyrightedTrainingData: sentence(
    both('whether works under copyright are used for training', '训练是否使用受版权保护的作品'),
    both('Works under copyright are among the training data.', '训练数据包含受版权保护的作品。'),
    both('No works under copyright are among the training data.', '训练数据不包含受版权保护的作品。'),
  ),
  automatedDecisions: sentence(
    both(
      'whether decisions about people are taken without a human (with legal or similar effect)',
      '是否在无人参与的情况下对个人作出（具有法律或类似影响的）决定',
    ),
    both('Decisions about people are taken by automated means alone.', '仅以自动化方式对个人作出决定。'),
    both('No decisions about people are taken by automated means alone.', '不仅以自动化方式对个人作出决定。'),
  ),
  profiling: sentence(
    both('whether people are profiled', '是否对个人进行画像'),
    both('People are profiled.', '对个人进行画像。'),
    both('People are not profiled.', '不对个人进行画像。'),
  ),
  interactsWithPeople: sentence(
    both('whether the system talks to people directly', '系统是否直接与人交互'),
    both('The system interacts with people directly.', '系统直接与人交互。'),
    both('The system does not interact with people directly.', '系统不直接与人交互。'),
  ),
  generatesContent: sentence(
    both('whether the system generates text, pictures, sound or video', '系统是否生成文本、图像、音频或视频'),
    both('The system generates content.', '系统生成内容。'),
    both('The system generates no content.', '系统不生成内容。'),
  ),
  publicFacing: sentence(
    both('whether the public can use it', '是否向公众开放'),
    both('The service is open to the public.', '服务面向公众开放。'),
    both('The service is not open to the public.', '服务不面向公众开放。'),
  ),
  openWeights: sentence(
    both('whether the weights are published', '是否公开模型权重'),
    both('The weights are published.', '公开模型权重。'),
    both('The weights are not published.', '不公开模型权重。'),
  ),
  usesThirdPartyModel: sentence(
    both('whether it builds on the model of somebody else', '是否以他人的模型为基础'),
    both('It builds on the model of somebody else.', '以他人的模型为基础。'),
    both('The model is its own, not built on that of somebody else.', '模型为自有，不以他人模型为基础。'),
  ),
} as const satisfies Readonly<Partial<Record<FactId, FactSentence>>>;

export type SentenceFact = keyof typeof FACT_SENTENCES;
