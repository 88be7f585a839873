import type { synonyms as english } from '../en/synonyms';
import type { Translated } from '../translated';

export const synonyms: Translated<typeof english> = {
  training_acceleratorId: '显卡、GPU、TPU、芯片、算力卡、硬件',
  training_acceleratorCount: '显卡、GPU、卡数、集群规模',
  training_tenure: '租用、购买、自有、云、竞价、预留、按需',
  training_tokens: '数据集、语料',
  training_stepEfficiency: '算力利用率、MFU',
  training_goodput: '故障、重启',
  serving_acceleratorId: '显卡、GPU、TPU、芯片、算力卡、硬件',
  serving_acceleratorsPerReplica: '显卡、GPU、卡数、张量并行',
  serving_tenure: '租用、购买、自有、云、竞价、预留、按需',
  serving_requestsPerUserPerMonth: '流量、用量、调用',
  model_parameterCount: '模型规模、权重',
  model_contextLength: '序列长度、窗口',
  placement_training: '地点、机房、数据中心',
  placement_serving: '地点、机房、数据中心',
  placement_team: '地点、办公室、总部',
  markets: '用户、国家、地区、上线、客户',
  team: '员工、工资、薪酬、人员、招聘、工程师',
  budgetUsd: '资金、上限',
  claimsRdIncentive: '税收、退税、补贴、研发',
  schedule_start: '日期、时间',
  schedule_monthsToLaunch: '期限、时间、发布',
  schedule_horizonMonths: '周期、时长',
  seed: '随机、蒙特卡洛',
  sampleCount: '模拟、蒙特卡洛、样本',
};
