import type { scaling as english } from '../../en/lab/scaling';
import type { Translated } from '../../translated';

export const scaling: Translated<typeof english> = {
  said: '同一模型的三种规模共用一个计算预算，并读同样多的文本，因此只有规模不同。把它们的损失连起来的定律，正是更大的方案所依据的；仅凭三个点只能得到粗略的定律，粗略到什么程度在此显示。',
  title: '三种规模，一个预算',
  meta: '两块，上下文32，与Transformer练习相同的文本',
  budget: '三种规模的总预算',
  budgetFault: '{{field}}：应至少为{{expected}} FLOP，即每种规模各十步；收到的是{{received}} FLOP。',
  width: '宽度',
  spent: 'FLOP（计算量）',
  tokens: '读过的词元',
  loss: '留出损失，每词元奈特数',
  run: '训练三种规模',
  stop: '停止',
  progress: '第{{size}}种规模，共3种：第{{step}}步，共{{stepCount}}步。',
  state: {
    idle: '尚未训练。需要几分钟；预算越大，时间越长。离开实验室会停止训练。',
    running: '正在启动…',
    finished: '三种规模均已训练。',
    stopped: '已停止。定律需要全部三种规模：请重新训练。',
  },
  law: {
    title: '连接它们的定律',
    meta: '损失随参数量变化',
    empty: '三种规模训练完成后，定律会显示在这里。',
    measured: '测得',
    curve: '定律',
    caption: '留出损失，每词元奈特数；参数量为对数坐标。十次抽样中有八次落在虚线之间。',
    label: '留出损失随参数量变化：三个测得的规模、穿过它们的定律，及其直到最大规模十倍处的范围',
    noise: '单个损失的噪声（标准差）',
    nats: '奈特每词元',
    noiseNote:
      '三个点恰好确定含三个数的定律，却说明不了这些数有多可靠。这里的范围是按此噪声重新抽取每个损失得到的，噪声是我们的假设：换一个随机种子训练，看看损失变动多少，再填入该数值。',
    floor: 'E，任何规模都降不到其下的损失',
    exponent: 'α，下降的快慢',
    far: '{{size}}参数时的损失',
    range: '{{median}}（{{low}}–{{high}}）',
    sure: '{{all}}次抽样中有{{fitted}}次得到随规模下降的定律；范围为其第10至第90百分位。',
    none: '没有这种定律能连接这些损失：较大的模型并没有更好。它们起初学得慢；请提高预算后重新训练。',
  },
};
