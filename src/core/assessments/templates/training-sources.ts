import type { DocumentContext } from '#core/assessments/context';
import type { Section } from '#core/assessments/document';
import { table, text } from '#core/assessments/field-makers';
import { planOrigin } from '#core/assessments/plan-origin';
import { both, same } from '#core/assessments/statements';

/** List of data sources, section 2 of the Commission's template. */
export function trainingSourceSections(c: DocumentContext): readonly Section[] {
  return [
    {
      id: 'sources',
      title: both('List of data sources', '数据来源清单'),
      fields: [
        table(
          'planSources',
          {
            label: both(
              'Sources named in the plan, to be sorted into the lists below',
              '方案所列来源，须归入以下各项',
            ),
            columns: [both('Source', '来源')],
            mayBeEmpty: true,
            isFixed: true,
          },
          {
            rows: c.plan.data.sources.map(({ name }) => [same(name)]),
            from: c.plan.data.sources.length === 0 ? [] : [planOrigin('data.sources')],
          },
        ),
        table('publicSets', {
          label: both('Publicly available data sets', '公开数据集'),
          help: both(
            'Each large one by name and link (more than 3% of all public data of its modality), the rest in words.',
            '大型数据集（超过同模态公开数据的3%）逐一列明名称与链接，其余概述。',
          ),
          cite: '2.1',
          columns: [
            both('Data set', '数据集'),
            both('Modality', '模态'),
            both('Link or description', '链接或说明'),
          ],
          mayBeEmpty: true,
        }),
        text('licensed', {
          label: both('Data licensed from rightsholders', '由权利人许可的数据'),
          cite: '2.2.1',
          mayBeEmpty: true,
        }),
        table('privateSets', {
          label: both('Other private data sets of third parties', '其他第三方非公开数据集'),
          cite: '2.2.2',
          columns: [both('Data set', '数据集'), both('Modality', '模态'), both('Description', '说明')],
          mayBeEmpty: true,
        }),
      ],
    },
    {
      id: 'crawled',
      title: both('Data crawled and scraped', '爬取的数据'),
      fields: [
        text(
          'crawling',
          {
            label: both('Crawlers: names, purpose, behaviour', '爬虫：名称、目的与行为'),
            help: both(
              'robots.txt, captchas, paywalls: what the crawler respects.',
              'robots.txt、验证码、付费墙：爬虫遵守哪些。',
            ),
            cite: '2.3',
          },
          c.factSentence('scrapesWeb'),
        ),
        text('crawlPeriod', {
          label: both('Period of collection', '采集期间'),
          cite: '2.3',
          mayBeEmpty: true,
        }),
        text('crawlContent', {
          label: both('Content and sources that were crawled', '爬取的内容与来源'),
          cite: '2.3',
          mayBeEmpty: true,
        }),
        table('topDomains', {
          label: both('Top domain names by size', '按规模排列的主要域名'),
          help: both(
            'The top 10% of domains, for small and medium enterprises the top 5% or 1,000, whichever is less.',
            '前10%的域名；中小企业为前5%或1000个，取较少者。',
          ),
          cite: '2.3',
          columns: [both('Domain name', '域名')],
          mayBeEmpty: true,
        }),
      ],
    },
    {
      id: 'others',
      title: both('User data, synthetic data, other sources', '用户数据、合成数据与其他来源'),
      fields: [
        text('userData', {
          label: both(
            'Data from users of the provider’s services and products',
            '来自提供者服务与产品用户的数据',
          ),
          cite: '2.4',
          mayBeEmpty: true,
        }),
        text('synthetic', {
          label: both('Synthetic data, and the models that made them', '合成数据及生成它的模型'),
          cite: '2.5',
          mayBeEmpty: true,
        }),
        text('otherSources', {
          label: both('Other sources, e.g. digitised by the provider', '其他来源，如自行数字化'),
          cite: '2.6',
          mayBeEmpty: true,
        }),
      ],
    },
  ];
}
