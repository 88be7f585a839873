import type { CountryFactorId } from '#core/catalog/catalog';
import type {
  DutiesPrompt,
  EntryPrompt,
  FigurePrompt,
  IncentivePrompt,
  NotePrompt,
  PayPrompt,
  RightsPrompt,
  UsersPrompt,
} from '#core/strategy/entry/entry-prompt';
import { languageList } from '../format/language-names';
import { figureSource, lawSource, type PromptSource, textSource } from './prompt-source';
import type { EntryWords } from './use-entry-words';

/** One of several things a fact names: a duty, a law, a right. */
export interface PromptItem {
  readonly id: string;
  readonly text: string;
  /** What is said of it, smaller. */
  readonly soft: string;
  /** Where it is looked at; null = nowhere. */
  readonly href: string | null;
  readonly source: PromptSource;
}

/** A fact in words, with where it comes from. */
export interface PromptText {
  readonly id: EntryPrompt['id'];
  readonly lead: string;
  readonly items: readonly PromptItem[];
  /** Items that are not listed. */
  readonly more: number;
  readonly moreHref: string | null;
  readonly sources: readonly PromptSource[];
}

export interface PromptContext {
  readonly country: string;
  /** Country that the plan serves from. */
  readonly serving: string;
  /** Items listed at most. */
  readonly most: number;
}

/** A fact about a market in the language in use. What is not known, or was not asked, is said so. */
export function promptText(prompt: EntryPrompt, words: EntryWords, context: PromptContext): PromptText {
  switch (prompt.kind) {
    case 'figure':
      return figureText(prompt, words, context);
    case 'users':
      return said(prompt.id, usersText(prompt, words));
    case 'pay':
      return payText(prompt, words);
    case 'languages': {
      const languages = languageList(prompt.names, words.format.language);
      const source = textSource(words.t('field.localisation.languages'), prompt.provenance, words.version);
      return said(prompt.id, words.t('fact.languages', { languages }), [source]);
    }
    case 'note':
      return noteText(prompt, words);
    case 'incentive':
      return incentiveText(prompt, words);
    case 'duties':
      return dutiesText(prompt, words, context);
    case 'authorities':
      return listed(
        prompt.id,
        prompt.instruments,
        (instrument) => ({
          id: instrument.id,
          text: words.text(instrument.title),
          soft: words.text(instrument.regulator),
          href: null,
          source: lawSource(words.text(instrument.title), instrument, words.version),
        }),
        {
          head: words.t('authorities'),
          none: words.t('duties.none'),
          moreHref: `/compliance?country=${context.country}`,
        },
        words,
        context.most,
      );
    case 'rights':
      return rightsText(prompt, words, context);
  }
}

function said(id: EntryPrompt['id'], lead: string, sources: readonly PromptSource[] = []): PromptText {
  return { id, lead, items: [], more: 0, moreHref: null, sources };
}

function figureText(
  { id, figure }: FigurePrompt,
  { t, tItems, format, country }: EntryWords,
  at: PromptContext,
) {
  const value = figure?.value.likely ?? null;
  const sources = figure === null ? [] : [figureSource(tItems(`factor.${FACTOR_OF[id]}`), figure)];
  switch (id) {
    case 'internet-users':
      return said(
        id,
        value === null
          ? t('fact.internetUsersUnknown')
          : t('fact.internetUsers', { people: format.count(value * 1e6) }),
        sources,
      );
    case 'gdp':
      return said(
        id,
        value === null ? t('fact.gdpUnknown') : t('fact.gdp', { value: format.money(value * 1e9) }),
        sources,
      );
    case 'readiness':
      return said(
        id,
        value === null ? t('fact.readinessUnknown') : t('fact.readiness', { score: format.integer(value) }),
        sources,
      );
    case 'cloud-regions':
      return said(
        id,
        value === null
          ? t('fact.regionsUnknown')
          : t('fact.regions', { count: value, serving: country(at.serving) }),
        sources,
      );
  }
}

const FACTOR_OF = {
  'internet-users': 'internet_users_millions',
  gdp: 'market_gdp_usd_bn',
  readiness: 'ai_readiness_score',
  'cloud-regions': 'cloud_gpu_regions',
} as const satisfies Readonly<Record<FigurePrompt['id'], CountryFactorId>>;

function usersText({ users, share }: UsersPrompt, { t, format }: EntryWords): string {
  if (users === null) return t('fact.plannedNone');
  const text = format.rangeText({ p10: users.low, p50: users.likely, p90: users.high });
  return share === null
    ? t('fact.plannedUsers', { users: text })
    : t('fact.plannedShare', { users: text, share: format.percent(share.likely) });
}

function payText({ id, usdPerYear, figure }: PayPrompt, { t, tItems, format }: EntryWords): PromptText {
  if (usdPerYear === null || figure === null) return said(id, t('fact.payUnknown'));
  const { low, likely, high } = usdPerYear;
  const pay = format.moneyRangeText({ p10: low, p50: likely, p90: high });
  return said(id, t('fact.pay', { pay }), [
    figureSource(tItems('factor.ml_engineer_salary_usd_median'), figure),
  ]);
}

function noteText({ id, text, score, provenance }: NotePrompt, words: EntryWords): PromptText {
  const { t, tItems, version, note } = words;
  if (id === 'talent-note' || id === 'policy-note')
    return said(id, note(text), [textSource(t('facts'), provenance, version)]);
  if (id === 'adequacy') {
    const lead = text === 'false' ? t('fact.adequacyNone') : t('fact.adequacy', { text: note(text) });
    return said(id, lead, [textSource(t('field.localisation.localHosting'), provenance, version)]);
  }
  const name = tItems(`ecosystem.${id}`);
  const lead =
    score === null
      ? t('fact.scoreUnknown', { name, text: note(text) })
      : t('fact.score', { name, score, text: note(text) });
  return said(id, lead, [textSource(name, provenance, version, score)]);
}

function incentiveText({ id, text, provenance, subsidy, payout }: IncentivePrompt, words: EntryWords) {
  const { t, tItems, format, note, version } = words;
  const name = t('field.cooperation.programmes');
  const parts = [
    `${note(text)}${/[.。]$/.test(note(text)) ? '' : format.language === 'zh' ? '。' : '.'}`,
    ...(subsidy === null ? [] : [t('fact.subsidy', { percent: format.factor(subsidy.value.likely) })]),
    payout === null ? t('fact.payoutUnknown') : t(`fact.payout.${payout.kind}`),
  ];
  return said(id, parts.join(format.language === 'zh' ? '' : ' '), [
    textSource(name, provenance, version),
    ...(subsidy === null ? [] : [figureSource(tItems('factor.rd_effective_subsidy_pct'), subsidy)]),
    ...(payout === null ? [] : [textSource(name, payout, version)]),
  ]);
}

function dutiesText({ id, duties }: DutiesPrompt, words: EntryWords, context: PromptContext): PromptText {
  const { t, format } = words;
  return listed(
    id,
    duties,
    ({ duty, isOpen, from }) => ({
      id: duty.id,
      text: words.text(duty.title),
      soft: words.joined([
        words.provision(duty.provision),
        ...(isOpen ? [t('duties.open')] : []),
        ...(from === null || isOpen ? [] : [t('duties.from', { date: format.date(from) })]),
      ]),
      href: `/compliance?duty=${encodeURIComponent(duty.id)}&at=${context.country}`,
      source: lawSource(words.text(duty.title), duty, words.version),
    }),
    {
      head: t(`duties.${id}`),
      none: t(id === 'language-duties' ? 'duties.languageNone' : 'duties.none'),
      moreHref: `/compliance?country=${context.country}`,
    },
    words,
    context.most,
  );
}

const RIGHTS_HREF = '/ip?view=protection';

function rightsText({ id, rights }: RightsPrompt, words: EntryWords, context: PromptContext): PromptText {
  const { t, tRights, format } = words;
  return listed(
    id,
    rights,
    ({ id: rightId, right, market, fileBy, isPlanned, origin }) => ({
      id: rightId,
      text: tRights(`right.${right}`),
      soft: words.joined([
        words.office(market),
        isPlanned ? t('rights.planned') : t('rights.by', { date: format.date(fileBy) }),
      ]),
      href: RIGHTS_HREF,
      source: lawSource(tRights(`right.${right}`), origin, words.version),
    }),
    { head: t('rights.title'), none: t('rights.none'), moreHref: RIGHTS_HREF },
    words,
    context.most,
  );
}

interface ListWords {
  readonly head: string;
  /** Where there is nothing to name. */
  readonly none: string;
  /** Where all of them are looked at. */
  readonly moreHref: string;
}

/** A head with what it names. @param all null = was not asked */
function listed<T>(
  id: EntryPrompt['id'],
  all: readonly T[] | null,
  itemOf: (each: T) => PromptItem,
  { head, none, moreHref }: ListWords,
  { t, headed }: EntryWords,
  most: number,
): PromptText {
  if (all === null) return said(id, headed(head, t('fact.notAsked')));
  if (all.length === 0) return said(id, headed(head, none));
  // One more is as long as the line that says so.
  const shown = all.length <= most + 1 ? all : all.slice(0, most);
  return {
    id,
    lead: head,
    items: shown.map(itemOf),
    more: all.length - shown.length,
    moreHref,
    sources: [],
  };
}
