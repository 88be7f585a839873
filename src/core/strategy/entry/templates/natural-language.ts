import { COMMON_AXES, commonTasks } from '#core/strategy/entry/templates/common';
import type { EntryTemplate } from '#core/strategy/entry/templates/entry-template';

/** Chatbots, assistants, translation, search, writing: whatever reads and writes text. */
export const NATURAL_LANGUAGE: EntryTemplate = {
  product: 'natural-language',
  asks: {
    'demand.who': {
      en: 'Whose daily work is reading or writing text in this language, and who decides what they use?',
      zh: '谁的日常工作是用这种语言读写文本？由谁决定他们使用什么工具？',
    },
    'demand.evidence': {
      en: 'Which task do they solve today without you, and what does an hour of it cost them?',
      zh: '他们目前不依靠您如何完成该任务？每小时成本是多少？',
    },
    'localisation.languages': {
      en: 'Which languages, dialects, scripts and forms of address must it master, and how will you measure that?',
      zh: '须掌握哪些语言、方言、文字和称谓？如何衡量？',
    },
    'localisation.norms': {
      en: 'What may an assistant not say here: on politics, religion, health, money, minors?',
      zh: '助手在此不得谈论哪些内容：政治、宗教、健康、金钱、未成年人？',
    },
    'localisation.localData': {
      en: 'How many tokens of this language are in your training data, and under which licences?',
      zh: '训练数据中有多少该语言的词元？采用何种许可？',
    },
    'differentiation.position': {
      en: 'In which tasks do native speakers prefer your answers in a blind comparison?',
      zh: '在盲测中，母语者在哪些任务上更喜欢您的回答？',
    },
    'cooperation.partners': {
      en: 'Which publishers, broadcasters or archives could license text in this language?',
      zh: '哪些出版社、广播机构或档案馆可授权该语言的文本？',
    },
    'cooperation.research': {
      en: 'Which university groups build corpora or benchmarks for this language?',
      zh: '哪些高校团队在建设该语言的语料库或基准？',
    },
  },
  axes: [
    { id: 'language-quality', name: { en: 'Quality in the local language', zh: '本地语言质量' } },
    {
      id: 'domain',
      name: { en: 'Knowledge of local law, places and customs', zh: '对当地法律、地名和习俗的了解' },
    },
    { id: 'speed', name: { en: 'Speed of the answer', zh: '回答速度' } },
    ...COMMON_AXES,
  ],
  tasks: [
    ...commonTasks('natural-language'),
    {
      id: 'natural-language.evaluation',
      section: 'localisation',
      monthsFromLaunch: -4,
      title: {
        en: 'Build an evaluation set in the local language with native speakers: tasks, tone, refusals',
        zh: '与母语者共同建立本地语言评测集：任务、语气、拒答',
      },
    },
    {
      id: 'natural-language.glossary',
      section: 'localisation',
      monthsFromLaunch: -3,
      title: {
        en: 'Write the glossary and style guide: terms, forms of address, dates, numbers, units',
        zh: '编写术语表与文体指南：术语、称谓、日期、数字、单位',
      },
    },
    {
      id: 'natural-language.interface',
      section: 'localisation',
      monthsFromLaunch: -2,
      title: {
        en: 'Translate interface, terms, privacy notice and help, and have a native speaker check them',
        zh: '翻译界面、条款、隐私告知和帮助，并由母语者校对',
      },
    },
    {
      id: 'natural-language.corpus',
      section: 'cooperation',
      monthsFromLaunch: -6,
      title: {
        en: 'Ask two holders of text in the language for a licence',
        zh: '向两家该语言文本的权利人洽谈许可',
      },
    },
  ],
};
