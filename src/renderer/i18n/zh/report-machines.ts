import type { reportMachines as english } from '../en/report-machines';
import type { Translated } from '../translated';

/** 报告中自有机器的一节。 */
export const reportMachines: Translated<typeof english> = {
  lead: '方案在{{training}}上训练，由{{serving}}提供回答。自有机器位于团队所在的{{country}}。',
  leadTraining: '方案在{{training}}上训练。自有机器位于团队所在的{{country}}。',
  machine: '机器',
  named: '{{count}} × {{name}}',
  unknown: '尚不清楚',
  notCounted: '未计入',
  method: {
    title: '如何测得',
    text: '每台机器在浏览器中训练一个小型Transformer并搬运大向量；结果与float64参考值比对，去掉预热，再对多次计时取中位数。浏览器以32位运算，不使用矩阵单元，因此本机软件更快：所用系数为带区间的假设，或由用户填入自己测得的数据。',
  },
  measured: {
    title: '测得的数据',
    remark:
      '在浏览器中测得，区间涵盖10次中的8次；下方为占部件上限的比例。“本机软件”指同一台机器上其他软件预计达到的速度。',
    when: '测量',
    rate: '训练，TFLOP/s',
    bandwidth: '内存，GB/s',
    factor: '本机软件与浏览器之比，倍',
    native: '本机软件训练，TFLOP/s',
    ofFp32: 'FP32峰值的{{share}}',
    ofPart: '部件的{{share}}',
    ofBf16: 'BF16峰值的{{share}}',
    processor: '处理器',
    noPart: '目录中没有该部件',
    software: '软件渲染，并非显卡',
    own: '自有数据',
    assumed: '假设',
    assumedMatrix: '假设，另加矩阵单元',
  },
  use: {
    title: '对方案的作用',
    remark: '每种机器单独完成，用该种的全部台数；中位数，括号内为10次中的8次。',
    run: '最终训练需',
    tokens: '回答，词元/秒',
    memory: '内存',
    power: '满载功率',
    price: '单价',
    watts: '{{watts}} W',
    rated: '额定{{watts}} W',
    doesNotFit: '装不下模型',
    memoryUnknown: '内存未知',
  },
  paid: {
    title_other: '{{count}}个月的成本',
    remark: '与方案成本一致：折旧按直线法，电费按工业电价。',
    item: '项目',
  },
  breakEven: {
    title: '购买与租用',
    remark:
      '一台昼夜工作的机器，以省下的租金减去电费，多久收回价格。租金为按需租用的H100；第四列为本机多少小时相当于其1小时。',
    country: '租用地',
    rent: '每H100小时',
    worth: '相当于本机小时数',
    electricity: '每小时电费',
    time: '收回时间',
    in: '按{{country}}计价',
    noPrice: '价格未知，未比较：{{machines}}。',
    noRent: '当地没有H100租价，未比较：{{machines}}。',
  },
};
