import type { Bilingual } from '#core/law/law';

/** Why something is proposed, or what to look out for. */
export const REASONS = {
  name: {
    en: 'The name is used in this market from the launch on. Only registration keeps others from taking or blocking it.',
    zh: '名称自上市起在该市场使用，只有注册才能防止他人抢注或阻挠。',
  },
  'first-to-file': {
    en: 'Whoever files first owns the name here, used or not: file before the name becomes known.',
    zh: '此地实行申请在先：无论是否使用，先申请者得，应在名称公开前提交。',
  },
  invention: {
    en: 'You train a model of your own: a way of training, running or feeding it that solves a technical problem can be patented.',
    zh: '您自行训练模型：解决技术问题的训练、推理或数据处理方法可申请专利。',
  },
  'weights-destroy-novelty': {
    en: 'You publish the weights. Published before filing, they destroy novelty here: file first, publish then.',
    zh: '您将公开权重。在申请前公开会使该市场丧失新颖性：先申请，后公开。',
  },
  'no-grace': {
    en: 'No grace period: any publication of your own before filing, a paper, a talk, a demo, destroys novelty here.',
    zh: '没有宽限期：申请前自行发表论文、演讲或演示都会破坏新颖性。',
  },
  grace: {
    en: 'A publication of your own is excused here if you file within the grace period. Other markets do not excuse it.',
    zh: '自行公开后在宽限期内申请可被豁免，但其他市场并不认可。',
  },
  'grace-unknown': {
    en: 'Whether a publication of your own is excused here is not known: file before it.',
    zh: '此地是否豁免自行公开尚不清楚：请在公开前申请。',
  },
  'closed-weights': {
    en: 'The weights stay with you. They are a trade secret only as long as you take measures that a court finds reasonable.',
    zh: '权重由您自行保有。只有采取法院认可的合理保密措施，才构成商业秘密。',
  },
  'open-weights-secret': {
    en: 'Published weights are no secret any more; the recipe, the data pipeline and what is not published can be.',
    zh: '已公开的权重不再是秘密；训练方案、数据管线及未公开部分仍可受保护。',
  },
  'secret-unknown': {
    en: 'Whether the weights are published is not answered: until then, keep them and the recipe secret.',
    zh: '尚未回答是否公开权重：在此之前请对权重和训练方案保密。',
  },
  'copyright-us': {
    en: 'Before you can sue over code of US origin it has to be registered, and in time for statutory damages.',
    zh: '源自美国的代码须先登记才能起诉，主张法定赔偿须及时登记。',
  },
  'copyright-voluntary': {
    en: 'Voluntary: it proves ownership before courts and platforms at little cost.',
    zh: '自愿登记：以低成本向法院和平台证明权属。',
  },
  domain: {
    en: 'The address in this market under your name; mind who may register it.',
    zh: '以您的名称在该市场使用的域名；注意注册资格。',
  },
  interface: {
    en: 'Only if the look of the product sets it apart: cheap, quick, and not examined for novelty.',
    zh: '仅当产品外观具有区别性时：费用低、速度快，不审查新颖性。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type ReasonId = keyof typeof REASONS;
