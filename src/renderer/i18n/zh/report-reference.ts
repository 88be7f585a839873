import type { reportReference as english } from '../en/report-reference';
import type { Translated } from '../translated';

export const reportReference: Translated<typeof english> = {
  method: {
    lead: '共模拟{{runs}}次，种子{{seed}}，数据包{{catalog}}。方案、数据包与种子相同，在任何机器上都得到同样的数字。',
    step: '步骤',
    formula: '公式',
    source: '出处',
    limits:
      '未计入的有：办公、差旅、律师费、市场推广、利润税、融资，以及没有已知价格的部分。缺什么就在原处写明，绝不按零计算。',
    flop: {
      name: '训练运算量',
      formula:
        'FLOP＝词元数×（6·N＋6·L·d·s）。N为不含输入嵌入的激活参数，L为层数，d为宽度，s为上下文长度，不超过注意力窗口。微调全部权重为6·N；使用适配器为4·N＋6·N（适配器）。',
      source: 'Kaplan等，2020；PaLM，2022，附录B',
    },
    kinds: {
      name: '其他类型的训练运算量',
      formula:
        '视觉Transformer：图像数×3×（2·N·图块数＋4·L·d·图块数²）。扩散模型：样本数×（3×前向＋冻结编码器）。推荐模型：样本数×6·N（稠密网络），另加查表字节÷达到的带宽。蒸馏：每个词元另加2·N（教师）。强化学习：每个生成的词元按生成速度2·N，用于学习的6·N，每个评分模型2·N。一次乘加计两次运算。',
      source: '方法说明第1节；arXiv 2010.11929、2212.09748、2407.14679',
    },
    hours: {
      name: '加速卡时间',
      formula: 'FLOP÷（BF16峰值×单步训练效率×有效训练时间占比×3600）。两种效率分开计算。',
      source: '已公布的训练；方法说明第1、2节',
    },
    rent: {
      name: '租金',
      formula: '小时数×价格×（1−折扣）×价格变动÷占用率。折扣与占用率只用于预留硬件。',
      source: '云价目表；方法说明第6节',
    },
    experiments: {
      name: '试验与后训练',
      formula: '正式训练×（倍数−1），以及正式训练×后训练占比。',
      source: 'OLMo 2、OLMo 3、DeepSeek-V3；方法说明第6节',
    },
    owned: {
      name: '自有硬件',
      formula:
        '价格×服务器系数÷（1−网络占比），按使用年限直线折旧；电费＝小时数×额定功率×负载×服务器系数×PUE×每kWh价格。',
      source: 'Epoch AI；方法说明第6节',
    },
    throughput: {
      name: '推理，单个副本',
      formula:
        '屋顶线模型：预填充受运算限制；每一步解码取“读取权重与缓存”和“整批运算”中较慢者，均按实际引擎能达到的峰值比例计算。',
      source: '推理实测；方法说明第4节',
    },
    fleet: {
      name: '推理，机群',
      formula:
        '副本数＝峰值每秒词元数÷（单个副本每秒词元数×峰值负载率），向上取整，另加备用；用户在增长期内均匀增长。',
      source: '方法说明第4节',
    },
    storage: {
      name: '存储与流量',
      formula: '原始与分词后的语料按保存期计，检查点计至上线，乘以每GB每月价格；发送的字节乘以每GB价格。',
      source: '云价目表；方法说明第6节',
    },
    staff: {
      name: '人员',
      formula: '人数×月数×当地工程师薪酬×薪酬倍数×（1＋雇主社会保险费率）。',
      source: '薪酬调查、经合组织',
    },
    compliance: {
      name: '合规工作',
      formula:
        '适用义务的工作日（每项只计一次）×工程师薪酬×（1＋雇主社会保险费率）×薪酬倍数÷年工作日数。一次性工作摊到上线或义务生效之日，此后计持续工作。取决于未答问题的义务不计入。',
      source: '目录中的法律；天数为我们的估计',
    },
    incentive: {
      name: '研发税收优惠',
      formula: '优惠率×合格比例×（上线前人员成本＋训练算力成本），第一年末退还。仅在方案申请时计入。',
      source: '经合组织',
    },
    elsewhere: {
      name: '当地没有报价',
      formula: '采用最近有报价的国家或地区并写明；若受出口管制，则改用当地有报价的其他型号及其速度。',
      source: '报价数据；美国出口管制规定',
    },
    ranges: {
      name: '区间',
      formula:
        '每个不确定的因素都按其分布抽样，低值、最可能值、高值正好是P10、P50、P90。所有国家与地区使用同一组抽样，因此差异并非偶然。',
      source: '分层抽样，固定种子',
    },
  },
  glossary: {
    accelerator: { word: '加速卡', meaning: '专为神经网络运算制造的处理器，多为GPU。' },
    acceleratorHour: { word: '卡时', meaning: '占用一张加速卡一小时，无论是否在运算。' },
    checkpoint: { word: '检查点', meaning: '训练到一半的模型副本，用来避免一次故障毁掉整个训练。' },
    experiments: {
      word: '试验开销倍数',
      meaning: '项目的全部算力与正式训练算力之比。2表示试验另需同样多的算力。',
    },
    fineTuning: { word: '微调', meaning: '用自己的数据继续训练一个现成的开放模型。' },
    flop: { word: 'FLOP', meaning: '一次浮点加法或乘法。法律用运算总量来区分模型。' },
    goodput: { word: '有效训练时间占比', meaning: '加速卡时间中真正推进训练的比例，其余损失于故障与重启。' },
    horizon: { word: '计划期', meaning: '从项目开始起计算成本的月数。' },
    median: { word: '中位数，P50', meaning: '所有模拟的正中间：一半更低，一半更高。' },
    mixture: { word: '混合专家', meaning: '每个词元只使用部分参数的模型。' },
    range: { word: 'P10–P90', meaning: '10次模拟中有8次落在这两个数值之间。' },
    replica: { word: '副本', meaning: '回应请求的一份模型，运行在一张或多张加速卡上。' },
    seed: { word: '种子', meaning: '模拟的起始数字。种子相同，结果相同。' },
    stepEfficiency: { word: '单步训练效率', meaning: '正常训练步中，加速卡达到额定运算能力的比例。' },
    tenure: { word: '预留、按需、竞价', meaning: '租用方式：定期并有折扣，按小时，或可能被中断。' },
    token: { word: '词元', meaning: '模型一次读写的文字片段，约为四分之三个英文单词或一个汉字。' },
  },
};
