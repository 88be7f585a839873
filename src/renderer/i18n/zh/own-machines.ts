import type { ownMachines as reference } from '../en/own-machines';
import type { Translated } from '../translated';

/** 方案使用自有机器。 */
export const ownMachines: Translated<typeof reference> = {
  option: {
    this: '本机：{{name}} · 测于{{date}}',
    one: '{{name}} · 自有机器，测于{{date}}',
    many: '{{count}} × {{name}} · 自有机器，测于{{date}}',
    fleet: '我们的机群：{{kinds}}种共{{count}}台机器',
  },
  none: '尚未测量任何自有机器。',
  fault: '{{field}}：方案中没有机器“{{id}}”，请从列表中选择',
  measure: '测量本机',
  edit: '填写机器的功率、价格、年限和本机软件速度',
  named: '{{count}} × {{name}}',
  range: '{{likely}}（{{ends}}）',
  measured: '测量',
  measuredValue: '{{date}}，浏览器{{backend}}',
  software: '软件渲染器：并非显卡的数据',
  rate: '浏览器中的训练速度',
  tflops: '{{value}} TFLOP/s',
  factor: '本机软件与浏览器之比',
  times: '{{value}}倍',
  factorWhy: '浏览器以32位运算，不使用矩阵单元。可用您自己测得的本机数据替换。',
  factorMatrix:
    '浏览器以32位运算，不使用矩阵单元；矩阵单元带来的提速另计。您自己测得的本机数据可替换这两项。',
  memory: '内存',
  power: '满载功率',
  watts: '{{value}} W',
  noPower: '未知：电费未计入',
  price: '价格',
  noPrice: '未知：折旧未计入',
  part: '目录中的型号',
  place: '自有机器归您所有，位于团队所在地：没有租金，电费按当地价格计算。',
  fleetRule:
    '所有机器共同训练。任务按速度分配时，速度相加；平均分配时，都要等待值得加入的机器中最慢的一台。估算涵盖这两种情况，并扣除网络造成的损失。',
  takeover: {
    'newer-run': '{{name}}此后又测量过。',
    changed: '{{name}}的数据此后有变化。',
    take: '采用最新数据',
  },
};
