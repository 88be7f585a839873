import type { starter as english } from '../../en/lab/starter';
import type { Translated } from '../../translated';

export const starter: Translated<typeof english> = {
  said: '一个全连接单元，从100行、每行10个均匀分布的随机数学习，用随机梯度下降最小化均方误差，由TensorFlow.js在本机上完成。最小二乘法给出它应当到达的位置。',
  range: { centred: '输入−1到1', positive: '输入0到1' },
  train: {
    title: '训练',
    meta: '100行×10列，11个权重',
    learningRate: '学习率',
    batchSize: '批大小（行）',
    epochs: '轮数',
    epoch: '轮',
    seed: '随机种子',
    inputs: '输入',
    start: '开始训练',
    stop: '停止',
    loss: '均方误差',
    label: '{{count}}轮中每一轮之后的均方误差，对数坐标',
    caption: '均方误差，对数坐标。',
    best: '最小二乘{{loss}}',
    condition:
      '使用整批时，最大稳定学习率为{{limit}}。最陡方向的陡度是最平方向的{{ratio}}倍：这个数越大，需要的轮数越多。较小的批带有噪声，会停在离最小值有一段距离的地方。',
  },
  weights: {
    title: '权重',
    meta: '与最小二乘对照',
    weight: '权重',
    trained: '训练所得',
    best: '最小二乘',
    difference: '差',
    constant: '常数项',
    column: '第{{index}}列',
    none: '–',
  },
  state: {
    waiting: '尚未训练。',
    running: '正在训练：已完成第{{epoch}}轮。',
    stopped: '在第{{epoch}}轮之后停止。',
    arrived: '最大差：{{gap}}，在0.001以内。训练到达了最小二乘解。',
    gap: '最大差：{{gap}}，超过0.001。请增加轮数、加大批或改变学习率。',
    diverged: '第{{epoch}}轮的损失已不是数字：学习率过高。请选较小的学习率重新训练。',
    failed: '训练中断：{{message}}。请重新训练。',
  },
  python: {
    title: '同样的Python代码',
    meta: 'Keras与NumPy',
    copy: '复制',
    copied: '已复制。',
    failed: '浏览器不允许复制：请选中文字后复制。',
  },
};
