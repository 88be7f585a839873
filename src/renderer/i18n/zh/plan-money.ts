import type { planMoney as en } from '../en/plan-money';
import type { Translated } from '../translated';

export const planMoney: Translated<typeof en> = {
  q: {
    cashAtStartUsd: {
      ask: '起始账上有多少资金？',
      help: '以美元计，项目第一天的余额。“成本”页面的“现金”视图会说明能维持多久。',
      example: '500万',
      unit: '美元',
    },
    rounds: {
      ask: '之后还有哪些资金进账？',
      help: '融资、贷款、补助：到账月份与金额，未定时填写低值和高值。方案中的税收优惠会自动计入。',
      example: '种子轮，第6个月，300万（200–400万）',
    },
    usdPerUserMonth: {
      ask: '每个活跃用户每月带来多少收入？',
      help: '所有用户（不论是否付费）的平均值，不含增值税。若100人中有4人付20美元，则为0.8。',
      example: '0.8',
      unit: '美元',
    },
    usdPerMillionTokens: {
      ask: '每百万词元带来多少收入？',
      help: '按词元计费的服务：每百万读写词元的收入，不含增值税，与每月用户费用相加。',
      example: '0.5',
      unit: '美元',
    },
    paymentDelayDays: {
      ask: '客户多少天后付款？',
      help: '从提供服务到款项到账。银行卡需数天，企业客户需30至60天或更久。',
      example: '45',
      unit_other: '天',
    },
  },
  none: '不填',
  rounds: {
    empty: '之后没有资金进账。',
    name: '轮次',
    newName: '新一轮',
    head: '轮次与月份',
    month: '月',
    amount: '金额，美元',
    monthOf: '“{{name}}”的月份',
    amountOf: '“{{name}}”的金额（美元）',
    add: '添加一轮',
    months: '月份从项目开始计，0为第一个月。',
  },
  answer: {
    rounds_other: '{{count}}轮，{{amount}}美元',
  },
};
