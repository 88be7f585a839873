import { COMMON_AXES, commonTasks } from '#core/strategy/entry/templates/common';
import type { EntryTemplate } from '#core/strategy/entry/templates/entry-template';

/** Recognition and generation of pictures and video. */
export const IMAGE: EntryTemplate = {
  product: 'image',
  asks: {
    'demand.who': {
      en: 'Who looks at, sorts or makes pictures for a living here: clinics, factories, shops, studios?',
      zh: '此地哪些人以查看、分拣或制作图像为业：诊所、工厂、商店、工作室？',
    },
    'demand.evidence': {
      en: 'How often is a picture judged wrong today, and what does an error cost?',
      zh: '目前图像误判的频率如何？一次错误的代价是多少？',
    },
    'localisation.languages': {
      en: 'Which scripts, signs and prompts in which languages must it read?',
      zh: '须识读哪些语言的文字、标识和提示词？',
    },
    'localisation.norms': {
      en: 'Which pictures are not accepted here, and how must generated pictures be marked?',
      zh: '此地不接受哪些图像？生成图像须如何标识？',
    },
    'localisation.localData': {
      en: 'Do your pictures show this market’s people, streets, products and light, and may you use them?',
      zh: '您的图像是否包含该市场的人群、街景、商品和光照？是否有权使用？',
    },
    'localisation.localHosting': {
      en: 'Does recognition have to run on the device or inside the customer’s network?',
      zh: '识别是否须在设备端或客户内网运行？',
    },
    'differentiation.position': {
      en: 'On whose own pictures are you more accurate, at which share of false alarms?',
      zh: '在谁的自有图像上您更准确？误报率是多少？',
    },
    'cooperation.partners': {
      en: 'Which makers of cameras, devices or software could carry it to the customer?',
      zh: '哪些相机、设备或软件厂商可将产品带给客户？',
    },
    'cooperation.standards': {
      en: 'Which approval does the use need first, for instance as a medical device?',
      zh: '该用途须先取得何种批准，例如作为医疗器械？',
    },
  },
  axes: [
    { id: 'accuracy', name: { en: 'Accuracy on local pictures', zh: '在本地图像上的准确率' } },
    { id: 'fairness', name: { en: 'Equal accuracy for all groups of people', zh: '对各人群准确率一致' } },
    { id: 'latency', name: { en: 'Speed, on the device as well', zh: '速度，含设备端' } },
    ...COMMON_AXES,
  ],
  tasks: [
    ...commonTasks('image'),
    {
      id: 'image.local-set',
      section: 'localisation',
      monthsFromLaunch: -5,
      title: {
        en: 'Collect and label a test set of local pictures, with the consent of those shown',
        zh: '在被摄者同意下收集并标注本地图像测试集',
      },
    },
    {
      id: 'image.groups',
      section: 'localisation',
      monthsFromLaunch: -3,
      title: {
        en: 'Measure accuracy by skin tone, age and sex on it and note the differences',
        zh: '按肤色、年龄和性别测量准确率并记录差异',
      },
    },
    {
      id: 'image.marking',
      section: 'localisation',
      monthsFromLaunch: -2,
      title: {
        en: 'Mark generated pictures, visibly and in their metadata, as the duties listed here ask',
        zh: '按此处所列义务，对生成图像作可见标识和元数据标识',
      },
    },
    {
      id: 'image.rights',
      section: 'cooperation',
      monthsFromLaunch: -6,
      title: {
        en: 'Ask a picture archive of the market for a licence, people’s consent included',
        zh: '向该市场的图片库洽谈许可，包括人物授权',
      },
    },
  ],
};
