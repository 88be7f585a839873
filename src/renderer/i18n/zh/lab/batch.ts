import type { batch as english } from '../../en/lab/batch';
import type { Translated } from '../../translated';

export const batch: Translated<typeof english> = {
  size_other: '每步{{count}}个点',
  paths: {
    title: '同一数据，三种批量',
    meta_other: '两个权重，{{count}}个带噪声的点',
    label: '权重w0与w1上的等损失线，以及从零出发的三条路径：每步一个点、一批、全部。',
    caption: '细线：每步一个点。蓝线：您的批量。虚线：全部。',
  },
  control: { size: '批量B' },
  loss: {
    title: '高出最小值的损失',
    meta: '按全部点计，对数轴',
    label: '三条路径每一步高出最小损失多少，对数轴。',
    caption: '细线：每步1个点。蓝线：{{batch}}个。虚线：{{all}}个。可能的最小损失：{{loss}}。',
    note: '步长固定时，小批量不会停下，而是在最小值附近徘徊；批量越大、步长越小，徘徊的高度越低。这就是学习率要逐步减小的原因。',
  },
  why: {
    title: '批量对一步的影响',
    meta: '在起点，w = 0',
    single: '单个点的梯度与其均值相差',
    batch: 'B个点的均值，方差小B倍；全部n个点则没有方差',
    scale: '批量大约超过此值，噪声就小于梯度，再增大批量的收益越来越小',
  },
  table: {
    label: '三种批量',
    size: '批量',
    formula: '一步的方差',
    measured: '实测',
    read: '读取的点数',
    excess: '高出最小值',
    away: '发散',
    note: '实测为{{draws}}次抽取的批量。损失为最后四分之一步数的均值。',
  },
  plan: '大型模型的一批有数百万词元，原因相同：让许多加速卡分担一步，直到噪声不再拖慢学习。',
};
