import type { check as english } from '../en/check';
import type { Translated } from '../translated';

export const check: Translated<typeof english> = {
  title: '方案检查',
  clean: '没有需要指出的问题。',
  severity: {
    error: '错误',
    warning: '警告',
    hint: '提示',
  },
  markets: {
    none: '尚未选择市场：没有用户，推理费用为零。',
    twice: '{{country}}在市场中出现了两次。',
  },
  team: {
    none: '尚未填写团队：人员费用为零。',
  },
  schedule: {
    'launch-after-horizon': '上线时间晚于计划期，推理费用未计入。',
  },
  training: {
    'too-long': '正式训练需要{{days}}天，距上线只剩{{available}}天。',
    'may-be-too-long': '10次模拟中有1次，正式训练需要{{days}}天或更久，距上线只剩{{available}}天。',
    'does-not-fit': '{{accelerators}}张{{accelerator}}的显存放不下训练，至少需要{{least}}张。',
    'few-tokens': '每个参数只有{{perParameter}}个词元，通常至少约20个。',
    'no-fp8': '{{accelerator}}使用FP8不会更快，用时按BF16计算。',
    'may-cross-1e25': '训练算力可能超过10²⁵ FLOP，达到后欧盟推定模型具有系统性风险。',
    'above-1e25': '训练算力超过10²⁵ FLOP，欧盟推定模型具有系统性风险。',
    'no-price': '训练地没有{{wanted}}的已知价格，合计中未包含。',
    nearest: '训练地没有{{accelerator}}的报价，按{{country}}计价。',
    alternative: '训练地没有{{wanted}}，按{{accelerator}}计价。',
    'export-licence': '{{accelerator}}运往训练地需要美国出口许可。',
    'no-spot-price': '训练没有竞价实例价格，按按需价格计算。',
  },
  serving: {
    'does-not-fit': '{{accelerators}}张加速卡的显存放不下该模型。',
    'no-price': '服务地没有{{wanted}}的已知价格，合计中未包含。',
    nearest: '服务地没有{{accelerator}}的报价，按{{country}}计价。',
    alternative: '服务地没有{{wanted}}，按{{accelerator}}计价。',
    'export-licence': '{{accelerator}}运往服务地需要美国出口许可。',
    'no-spot-price': '推理没有竞价实例价格，按按需价格计算。',
  },
  machines: {
    'does-not-fit': '权重、梯度和优化器需要{{needed}} GB；这些机器共有{{available}} GB。',
    'memory-unknown': '{{machine}}的内存未知，无法判断模型是否放得下。',
    'training-missing': '训练指定的自有机器不在方案中，无法计算：请从列表中选择硬件。',
    'serving-missing': '服务指定的自有机器不在方案中，无法计算：请从列表中选择硬件。',
    software: '{{machine}}是用软件渲染器测的，并非显卡的数据。',
    old: '{{machine}}测于{{date}}，请重新测量。',
    'more-than-owned': '方案用{{count}}台此类机器训练，实际只有{{available}}台。',
    'fleet-count': '机群共有{{available}}台机器：训练按全部机器计算，而不是{{count}}台。',
    'serving-short': '高峰时服务需要{{needed}}台机器，实际只有{{available}}台。',
    split: '把一份模型拆到{{count}}台机器上需要高速互连；办公网络会拖慢速度。',
    'training-elsewhere': '自有机器在团队所在地：训练按{{country}}计算。请把训练地点改到那里，适用当地法律。',
    'serving-elsewhere': '自有机器在团队所在地：服务按{{country}}计算。请把服务地点改到那里，适用当地法律。',
  },
  data: {
    'no-price': '数据来源{{name}}没有价格，合计中未包含。',
  },
  budget: {
    'likely-exceeded': '10次模拟中只有{{inTen}}次不超预算。',
  },
  figures: {
    old_other: '方案或国家与地区比较所依据的{{count}}项数据已过期，有区间的放宽一半。',
  },
  ip: {
    'licence-breach': '{{materials}}：许可不允许方案中的用法。',
    'more-breaches_other': '另有{{count}}项违反许可。',
  },
  law: {
    changed_other: '数据目录中的法律有变：本方案有{{count}}项义务待确认。',
    'answer-fault': '{{fact}}：存储的内容不是有效回答，视为未回答。',
    'compute-answered': '{{fact}}：采用的是您的回答而非方案算出的数值，两者之间有一条法律界限。',
    'critical-open_other': '上线前还有{{count}}项关键义务尚未完成。',
    unanswered_other: '{{fact}}：{{count}}项义务取决于这个回答。',
    'more-unanswered_other': '还有{{count}}项回答决定相关义务。',
  },
};
