import type * as z from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  object: '对象',
  record: '对象',
  array: '列表',
  null: '空值',
};

/** What zod expected in place of what it met, in Chinese: `应为文本，但缺失`. Lengths are in characters or items. */
export function expectationInChinese(issue: z.core.$ZodIssue): string {
  const wanted = wantedBy(issue);
  if (wanted === null) return '内容无效';
  return `应为${wanted}${issue.message.endsWith('received undefined') ? '，但缺失' : ''}`;
}

/** null = it cannot be said in a word. */
function wantedBy(issue: z.core.$ZodIssue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? ` ${issue.expected}`;
    case 'invalid_value':
      return ` ${issue.values.map(String).join('、')}${issue.values.length > 1 ? ' 之一' : ''}`;
    case 'too_big':
      return sized('最多', '不大于', issue.origin, issue.maximum);
    case 'too_small':
      return sized('至少', '不小于', issue.origin, issue.minimum);
    case 'invalid_union': {
      const choices = issue.errors.flatMap((branch) =>
        branch[0] === undefined ? [] : (wantedBy(branch[0]) ?? []),
      );
      return choices.length === 0 ? null : [...new Set(choices)].join('或');
    }
    default:
      return null;
  }
}

function sized(counted: string, measured: string, origin: string, limit: number | bigint): string {
  if (origin === 'string') return `${counted} ${limit} 个字符`;
  return origin === 'array' ? `${counted} ${limit} 项` : `${measured} ${limit} 的数`;
}
