import type { lab as english } from '../en/lab';
import type { Translated } from '../translated';
import { attention } from './lab/attention';
import { batch } from './lab/batch';
import { descent } from './lab/descent';
import { scaling } from './lab/scaling';
import { starter } from './lab/starter';
import { transformer } from './lab/transformer';

export const lab: Translated<typeof english> = {
  title: '实验室',
  meta: '了解成本页背后的假设：训练为什么要一步一步走，一步做了什么。全部在本机上运行。',
  next: '下一个练习',
  besideBenchmark: '基准测试正在进行；此时在这里运行练习会影响其结果。',
  view: {
    label: '练习',
    descent: '梯度下降',
    batch: '批量大小',
    starter: '第一个模型',
    transformer: 'Transformer模型',
    attention: '注意力',
    scaling: '规模定律',
  },
  descent,
  batch,
  starter,
  transformer,
  attention,
  scaling,
};
