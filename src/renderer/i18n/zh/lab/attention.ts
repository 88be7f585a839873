import type { attention as english } from '../../en/lab/attention';
import type { Translated } from '../../translated';

export const attention: Translated<typeof english> = {
  title: '谁在看谁',
  untrained: '尚未学习的模型',
  trained_other: '训练{{number}}步之后的模型',
  said: '在每一块中，每个词元都回看它之前的词元和它自己，并把看到的内容混合起来。每个头有自己的看法。每一行的比例之和为100%。',
  label: '句子',
  leftOut_other: '句子超出可显示的长度：末尾的{{count}}个词元未显示。',
  empty: '输入一个句子，即可看到哪个词元在看哪个词元。',
  busy: '正在准备文本与模型…',
  block: '块',
  head: '头',
  reading: '“{{from}}”看“{{to}}”：{{weight}}（第{{block}}块，第{{head}}个头）',
  masked: '“{{from}}”看不到“{{to}}”：它在后面（因果掩码）。',
  hidden: '已掩蔽',
  table: '注意力比例，第{{block}}块，第{{head}}个头：行看列',
  legend: '行看列：颜色越浓，比例越大。斜线：后面的词元，被因果掩码遮住。用方向键在格子间移动。',
  trainFirst: '训练之前，比例接近随机。',
  toTransformer: '训练模型',
};
