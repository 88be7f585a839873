import type { uses as english } from '../en/material-uses';
import type { Translated } from '../translated';

export const uses: Translated<typeof english> = {
  commercial: {
    ask: '产品是否收费或产生收入？',
    help: '广告、订阅以及公司付费业务中的使用也算。',
    name: '商用',
  },
  'hosted-service': {
    ask: '用户是否通过网络使用？',
    help: '接口、网站或访问您服务器的应用。',
    name: '网络服务',
  },
  'offer-as-managed-service': {
    ask: '是否将该软件本身作为托管服务出售？',
    help: '例如以数据库之名出售托管数据库。',
    name: '托管出售',
  },
  'distribute-weights': {
    ask: '是否向他人提供权重？',
    help: '公开、出售或安装在客户处。',
    name: '提供权重',
  },
  'distribute-code': {
    ask: '是否向他人提供程序代码或二进制文件？',
    help: '应用、程序库、容器或内含程序的设备。',
    name: '提供代码',
  },
  'distribute-dataset': { ask: '是否向他人提供数据？', help: '数据集本身或清洗后的副本。', name: '提供数据' },
  'fine-tune': {
    ask: '是否对他人的模型进行微调或改造？',
    help: '微调、LoRA、继续预训练、剪枝、量化。',
    name: '微调',
  },
  'train-other-model': {
    ask: '该材料是否用于训练模型？',
    help: '作为预训练、微调或偏好数据。',
    name: '用于训练',
  },
  'outputs-to-train': {
    ask: '是否用一个模型的输出训练另一个模型？',
    help: '合成数据、蒸馏、由模型生成的标注或评分。',
    name: '输出用于训练',
  },
  'keep-weights-proprietary': {
    ask: '所得权重是否不公开？',
    help: '公司以外无人获得副本。',
    name: '权重保密',
  },
  'relicense-open': {
    ask: '衍生成果是否以Apache、MIT或类似许可发布？',
    help: '须以材料的许可允许为前提。',
    name: '重新许可',
  },
  'scrape-platform': {
    ask: '是否用爬虫从该平台获取内容？',
    help: '未使用平台自身接口，也未获书面同意。',
    name: '爬取',
  },
  multimodal: {
    ask: '是否使用具有图像或音频输入的模型？',
    help: '部分许可对此类规格另有规定。',
    name: '多模态',
  },
  'remove-guardrails': {
    ask: '是否移除或削弱安全限制？',
    help: '去审查微调、移除随附的安全模型。',
    name: '移除限制',
  },
  'merge-models': {
    ask: '是否合并多个模型的权重？',
    help: '平均或拼接；此时各许可同时适用。',
    name: '合并',
  },
  'non-production-testing': {
    ask: '是否仅用于公司内部测试？',
    help: '外部人员不会接触该材料或其成果。',
    name: '仅测试',
  },
};
