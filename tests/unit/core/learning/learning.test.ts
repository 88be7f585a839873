import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '#core/catalog/issue';
import { readTable } from '#core/catalog/table';
import { findLearning } from '#core/learning/find-learning';
import { LearningRow, readLearning } from '#core/learning/learning-table';
import { LEARNING_TOPICS } from '#core/learning/topics';

const TEXT = readFileSync(
  path.join(import.meta.dirname, '../../../../resources/catalog/learning/resources.csv'),
  'utf8',
);
const resources = readLearning(TEXT);
const titles = (found: typeof resources) => found.map(({ title }) => title).join('\n');

describe('what to read', () => {
  it('is a sound table', () => {
    expect(readTable(TEXT, LearningRow, { file: 'learning/resources.csv' }).issues.map(formatIssue)).toEqual(
      [],
    );
  });

  it('has what every founder is told to know, with the numbers under which arXiv keeps it', () => {
    const urlOf = (id: string) => resources.find((resource) => resource.id === id)?.url;
    expect(urlOf('deep-learning-book')).toBe('https://www.deeplearningbook.org');
    expect(urlOf('speech-language-processing')).toBe('https://web.stanford.edu/~jurafsky/slp3/');
    expect(urlOf('transformer')).toBe('https://arxiv.org/abs/1706.03762');
    expect(urlOf('bert')).toBe('https://arxiv.org/abs/1810.04805');
    expect(urlOf('gpt-3')).toBe('https://arxiv.org/abs/2005.14165');
    expect(urlOf('kaplan-scaling')).toBe('https://arxiv.org/abs/2001.08361');
    expect(urlOf('chinchilla')).toBe('https://arxiv.org/abs/2203.15556');
    for (const tool of ['tensorflow', 'pytorch', 'keras', 'jax', 'vllm', 'fairlearn'])
      expect(urlOf(tool)).toMatch(/^https:/);
  });

  it('has something on every topic, and an arXiv page no other form than its number', () => {
    for (const topic of LEARNING_TOPICS)
      expect([topic, findLearning(resources, { topic, kind: null, text: '' }).length > 1]).toEqual([
        topic,
        true,
      ]);
    for (const { url } of resources.filter((resource) => resource.url.includes('arxiv')))
      expect(url).toMatch(/^https:\/\/arxiv\.org\/abs\/\d{4}\.\d{4,5}$/);
  });

  it('is found by words of either language, by topic and by kind', () => {
    expect(titles(findLearning(resources, { topic: null, kind: 'book', text: 'goodfellow' }))).toBe(
      'Deep Learning',
    );
    expect(titles(findLearning(resources, { topic: null, kind: null, text: '分词 没有' }))).toBe('');
    expect(titles(findLearning(resources, { topic: 'scaling', kind: 'paper', text: '算力 损失' }))).toBe(
      'Scaling Laws for Neural Language Models',
    );
  });

  it('names the line, the column and what was expected where a row is wrong', () => {
    const [head = ''] = TEXT.split('\n');
    const row = 'Bad Id,film,T,A,now,http://x,cooking,why,why,when,when,s,2026-11,recalled';
    const issues = readTable(`${head}\n${row}\n`, LearningRow, { file: 'learning/resources.csv' }).issues.map(
      formatIssue,
    );
    for (const place of ['id', 'kind', 'year', 'url', 'topics', 'why_zh', 'when_zh'])
      expect(issues.some((issue) => issue.startsWith(`learning/resources.csv:2 ${place}: expected`))).toBe(
        true,
      );
    expect(readLearning(`${head}\n${row}\n`)).toEqual([]);
  });
});
