import { clockRows, deadlineMs, readMoment, writeMoment } from '#core/assessments/breach-clock';
import type { DocumentContext } from '#core/assessments/context';
import type { DocumentForm, FilledRows } from '#core/assessments/document';
import { choice, moment, signOff, table, text } from '#core/assessments/field-makers';
import { DUTIES } from '#core/assessments/plan-origin';
import { both, same } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';

const COLUMNS: readonly Bilingual[] = [
  both('Where', '国家'),
  both('To whom', '报告对象'),
  both('Law and provision', '法律及条款'),
  both('Within', '时限'),
  both('At the latest (UTC)', '最迟（UTC）'),
];

/** Breach notice: the facts that every authority asks for (Art. 33(3) GDPR), and the hours in each country. */
export function breachForm(c: DocumentContext): DocumentForm {
  return {
    id: 'breach',
    sections: [
      {
        id: 'clock',
        title: both('Time to report', '报告时限'),
        fields: [
          moment('discoveredAt', {
            label: both('Became aware on', '知悉时间'),
            help: both(
              'The moment at which you were reasonably certain that there was an incident.',
              '合理确信发生事件的时刻。',
            ),
            cite: 'GDPR Art. 33(1)',
          }),
          table(
            'clock',
            {
              label: both('Notices by country', '各国通报义务'),
              help: both(
                'Hours as in the rule base; laws that count working days are rounded to hours: read the provision.',
                '小时数取自规则库；以工作日计算的折算为小时，请核对条款。',
              ),
              columns: COLUMNS,
              mayBeEmpty: true,
              isFixed: true,
            },
            rows(c),
          ),
        ],
      },
      {
        id: 'incident',
        title: both('The incident', '事件'),
        fields: [
          text('nature', {
            label: both(
              'What happened: confidentiality, integrity, availability',
              '事件性质：保密性、完整性、可用性',
            ),
            cite: 'GDPR Art. 33(3)(a)',
          }),
          text('people', {
            label: both(
              'People and records concerned: categories and approximate numbers',
              '所涉人员与记录：类别与大致数量',
            ),
            cite: 'GDPR Art. 33(3)(a)',
          }),
          text('contact', {
            label: both('Contact: data protection officer or other', '联系人：数据保护官或其他'),
            cite: 'GDPR Art. 33(3)(b)',
          }),
          text('consequences', {
            label: both('Likely consequences', '可能后果'),
            cite: 'GDPR Art. 33(3)(c)',
          }),
          text('measures', {
            label: both('Measures taken and proposed', '已采取和拟采取的措施'),
            cite: 'GDPR Art. 33(3)(d)',
          }),
          text('delay', {
            label: both('Reasons for a late notice', '延迟通报的理由'),
            help: both('Only if the notice comes after its time.', '仅在逾期通报时填写。'),
            cite: 'GDPR Art. 33(1)',
            mayBeEmpty: true,
          }),
          text('phases', {
            label: both('What follows later', '后续补充的内容'),
            help: both(
              'What is not known yet may be handed in later, without further undue delay.',
              '尚不清楚的内容可分阶段补充，不得再有不当迟延。',
            ),
            cite: 'GDPR Art. 33(4)',
            mayBeEmpty: true,
          }),
        ],
      },
      {
        id: 'peopleTold',
        title: both('Notice to people', '通知个人'),
        fields: [
          text('peopleNotice', {
            label: both('Words of the notice', '通知内容'),
            help: both(
              'Only at a high risk: in plain words what happened, whom to ask, what may follow, what is done about it.',
              '仅在高风险时：以通俗语言说明事件、联系人、可能后果与所采取的措施。',
            ),
            cite: 'GDPR Art. 34(1), (2)',
            mayBeEmpty: true,
          }),
          text('noPeopleNotice', {
            label: both('Why people are not told one by one', '不逐一通知个人的理由'),
            help: both(
              'E.g. the data were encrypted, later measures took the high risk away, or a public notice stands instead.',
              '例如数据已加密、后续措施已消除高风险，或以公告代替。',
            ),
            cite: 'GDPR Art. 34(3)',
            mayBeEmpty: true,
          }),
        ],
      },
      {
        id: 'decision',
        title: both('Decision', '决定'),
        fields: [
          choice('riskToPeople', {
            label: both('Risk to people', '对个人的风险'),
            cite: 'GDPR Art. 33(1), 34(1)',
            choices: [
              { id: 'unlikely', label: both('unlikely: recorded only', '不太可能：仅留档') },
              { id: 'risk', label: both('a risk: the authority is told', '存在风险：通报监管机构') },
              { id: 'high', label: both('a high risk: people are told too', '高风险：同时通知个人') },
            ],
          }),
          text('register', {
            label: both('Where the breach is documented', '留档位置'),
            cite: 'GDPR Art. 33(5)',
          }),
          signOff('signOff', {
            label: both('Sign-off', '签署'),
            roles: [both('Incident lead', '事件负责人'), both('Controller', '控制者')],
          }),
        ],
      },
    ],
    risks: [],
  };
}

function rows(c: DocumentContext): FilledRows {
  const discovered = c.edited('discoveredAt');
  const discoveredMs = typeof discovered === 'string' ? readMoment(discovered) : null;
  const all = clockRows(c);
  return {
    rows: all.map(({ where, regulator, citation, hours, isCertain }) => {
      const latestMs = discoveredMs === null ? null : deadlineMs(discoveredMs, hours);
      const within =
        hours === null
          ? both('without undue delay', '不得无故迟延')
          : both(hours === 1 ? '1 hour' : `${hours} hours`, `${hours}小时`);
      const doubt = isCertain ? both('', '') : both(' (if it applies)', '（如适用）');
      return [
        where,
        regulator ?? same('–'),
        citation,
        both(`${within.en}${doubt.en}`, `${within.zh}${doubt.zh}`),
        latestMs === null ? same('–') : same(writeMoment(latestMs).replace('T', ' ').replace('Z', '')),
      ];
    }),
    from: all.length === 0 ? [] : [DUTIES],
  };
}
