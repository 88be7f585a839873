import { type DocumentContext, standing } from '#core/assessments/context';
import type { DocumentForm, Section, Statement } from '#core/assessments/document';
import { DOCUMENT_DUTIES } from '#core/assessments/document-duties';
import { dutyPlace, dutyState } from '#core/assessments/duty-rows';
import { choice, date, signOff, table, text } from '#core/assessments/field-makers';
import { DUTIES } from '#core/assessments/plan-origin';
import { assetsSentence } from '#core/assessments/plan-sentences';
import { ask, both, filled, same, say } from '#core/assessments/statements';
import { type TransferFlow, transferFlows, transferStatements } from '#core/assessments/transfer-flows';
import type { Bilingual } from '#core/law/law';

const LAW_COLUMNS: readonly Bilingual[] = [
  both('Data from', '数据来源国'),
  both('Law and provision', '法律及条款'),
  both('What it asks', '要求'),
  both('State', '状态'),
];

/** Transfer assessment: one part for each country that personal data go to. */
export function transfersForm(c: DocumentContext): DocumentForm {
  const { flows } = transferFlows(c);
  const planned = new Set(flows.map(({ destination }) => destination));
  // What was written about a country stays in the document when the plan no longer sends data there.
  const former = [...new Set(c.editedFields.flatMap((id) => /^to\.([A-Z]{2})\./.exec(id)?.[1] ?? []))]
    .filter((code) => !planned.has(code))
    .map((destination): TransferFlow => ({ destination, origins: [] }));
  return {
    id: 'transfers',
    sections: [
      {
        id: 'overview',
        title: both('Overview', '概览'),
        fields: [
          text(
            'flows',
            {
              label: both('Where personal data go', '个人数据的去向'),
              help: both(
                'Include onward transfers, e.g. to sub-processors.',
                '包括再传输，例如传给次级处理者。',
              ),
              cite: 'EDPB 01/2020 (1)',
            },
            ...transferStatements(c),
          ),
          text(
            'exporter',
            { label: both('Exporter and importers', '数据提供方与接收方') },
            assetsSentence(c),
            ask(
              both(
                'the company that sends the data, and those that receive them',
                '提供数据的公司及接收数据的公司',
              ),
            ),
          ),
        ],
      },
      ...[...flows, ...former].map((flow) => destinationSection(c, flow)),
      {
        id: 'conclusion',
        title: both('Sign-off', '签署'),
        fields: [
          date('reviewOn', {
            label: both('Day of the next review', '下次复核日期'),
            cite: 'EDPB 01/2020 (6)',
          }),
          signOff('signOff', {
            label: both('Sign-off', '签署'),
            roles: [both('Author', '编写人'), both('Controller', '控制者')],
          }),
        ],
      },
    ],
    risks: [],
  };
}

function destinationSection(c: DocumentContext, { destination, origins }: TransferFlow): Section {
  const id = (field: string) => `to.${destination}.${field}`;
  const name = c.country(destination);
  const isPlanned = origins.length > 0;
  return {
    id: `to.${destination}`,
    title: isPlanned
      ? filled('To {country}', '至{country}', { country: name })
      : filled('To {country} (no longer in the plan)', '至{country}（方案中已无）', { country: name }),
    fields: [
      table(
        id('laws'),
        {
          label: both('What the laws of origin ask', '来源国法律的要求'),
          columns: LAW_COLUMNS,
          mayBeEmpty: true,
          isFixed: true,
        },
        lawRows(c, origins),
      ),
      text(
        id('data'),
        { label: both('Data, people and purpose', '数据、人员与目的') },
        c.factSentence('specialCategoryData'),
        c.factSentence('childrenData'),
        ask(both('the data that are sent, and why', '所传输的数据及理由')),
      ),
      text(
        id('ground'),
        {
          label: both('Ground of the transfer', '传输依据'),
          help: both(
            'Adequacy, standard clauses, binding corporate rules, certification, consent, exception.',
            '充分性认定、标准合同、有约束力的公司规则、认证、同意、例外。',
          ),
          cite: 'GDPR Art. 45–49; EDPB 01/2020 (2)',
        },
        ...groundStatements(c, destination, origins),
      ),
      text(id('localLaw'), {
        label: both(
          'Law and practice there: access by authorities, remedies',
          '当地法律与实践：政府调取与救济',
        ),
        cite: 'GDPR Art. 46; CJEU C-311/18; EDPB 01/2020 (3)',
      }),
      text(id('measures'), {
        label: both('Further measures: technical, by contract, organisational', '补充措施：技术、合同与组织'),
        cite: 'EDPB 01/2020 (4)',
      }),
      text(id('formalities'), {
        label: both(
          'Formal steps: clauses signed, authority asked or told',
          '手续：合同签署、报主管机构批准或备案',
        ),
        cite: 'EDPB 01/2020 (5)',
        mayBeEmpty: true,
      }),
      choice(id('result'), {
        label: both('Result', '结论'),
        choices: [
          { id: 'yes', label: both('may go ahead', '可以传输') },
          {
            id: 'with-measures',
            label: both('may go ahead with the measures above', '采取上述措施后可以传输'),
          },
          { id: 'no', label: both('must not go ahead', '不得传输') },
        ],
      }),
    ],
  };
}

function lawRows(c: DocumentContext, origins: readonly string[]) {
  const duties = standing(
    c.duties,
    ({ assessment, countries }) =>
      DOCUMENT_DUTIES.transfers.includes(assessment.duty.id) &&
      countries.some((country) => origins.includes(country)),
  );
  return {
    rows: duties.map((duty) => [
      dutyPlace(c, duty),
      c.citation(duty),
      duty.assessment.duty.what,
      dutyState(c, duty),
    ]),
    from: duties.length === 0 ? [] : [DUTIES],
  };
}

/** What the catalog knows about a decision of adequacy, where data come from the Union. */
function groundStatements(
  c: DocumentContext,
  destination: string,
  origins: readonly string[],
): readonly Statement[] {
  const fromUnion = c.duties.countries.some(
    ({ country, places }) =>
      origins.includes(country) && places.some(({ place }) => place.jurisdiction.id === 'EU'),
  );
  const open = ask(both('the ground that is relied on', '所依据的传输依据'));
  const known = c.adequacyEu(destination);
  if (!fromUnion || known === null) return [open];
  const catalog = {
    kind: 'catalog',
    label: both('catalog of countries', '国家目录'),
    path: null,
  } as const;
  const day = /^\d{4}(-\d{2}){0,2}/.exec(known)?.[0];
  const isLimited = known.includes('(');
  const words = { country: c.country(destination), day: same(day ?? '') };
  if (day === undefined)
    return [
      say(
        filled(
          'By the catalog there is no decision of adequacy of the Union for {country}.',
          '据目录，欧盟未对{country}作出充分性认定。',
          words,
        ),
        catalog,
      ),
      open,
    ];
  const decision = filled(
    'By the catalog the Union decided on {day} that {country} is adequate',
    '据目录，欧盟于{day}认定{country}具有充分保护水平',
    words,
  );
  const limits = isLimited
    ? both('; the decision has limits, see the source.', '；该认定附有限制，见来源。')
    : both('.', '。');
  return [say(both(`${decision.en}${limits.en}`, `${decision.zh}${limits.zh}`), catalog), open];
}
