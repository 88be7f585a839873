import type { Refusal } from '#core/ip/materials/readers/refusal';

type Language = 'en' | 'zh';
type Words = {
  readonly [Reason in Refusal['reason']]: (refusal: Extract<Refusal, { reason: Reason }>) => string;
};

const megabytes = (bytes: number, digits: number) => (bytes / 1e6).toFixed(digits);

const EXPECTED_EN =
  'expected a model card (README.md), a CycloneDX or SPDX file in JSON, a package-lock.json or a requirements.txt';
const EXPECTED_ZH =
  '应为模型卡（README.md）、JSON 格式的 CycloneDX 或 SPDX 文件、package-lock.json 或 requirements.txt';

const EN: Words = {
  empty: () => `the file is empty, ${EXPECTED_EN}`,
  'unknown-format': () => `not a known format, ${EXPECTED_EN}`,
  'other-json': () => `JSON of another kind, ${EXPECTED_EN}`,
  'no-object': () => 'expected a JSON object',
  'model-config': () => "a model's config.json names no licence; drop in the README.md of the same model",
  'package-json': () => 'a package.json names no exact versions; drop in the package-lock.json beside it',
  xml: () => 'XML is not read; export CycloneDX or SPDX as JSON',
  'tag-value': () => 'tag-value files of SPDX are not read; export SPDX as JSON',
  'other-lock-file': () =>
    'lock files of pnpm and yarn are not read; export a CycloneDX file, e.g. with cdxgen',
  toml: () => 'TOML is not read; write a requirements.txt, e.g. with pip freeze or poetry export',
  'long-metadata': () => 'the metadata between --- and --- has more than 1 MB',
  'odd-metadata': () => 'expected keys such as license: between --- and ---, got something else',
  'too-large': ({ bytes, limitBytes }) =>
    `${megabytes(bytes, 1)} MB, expected a bill of materials of at most ${megabytes(limitBytes, 0)} MB`,
  unreadable: ({ problem }) => `the file cannot be read (${problem})`,
  'json-breaks-off': ({ line, column }) =>
    `the text breaks off at line ${line}, column ${column}; expected JSON up to its closing brace`,
  'no-json': ({ line, column }) =>
    `not JSON from line ${line}, column ${column} on; expected the unchanged file`,
  'metadata-no-yaml': ({ line, problem }) =>
    `line ${line}: the metadata between --- and --- is not YAML (${problem})`,
  'metadata-unreadable': ({ problem }) => `the metadata between --- and --- cannot be read (${problem})`,
};

const ZH: Words = {
  empty: () => `文件为空；${EXPECTED_ZH}`,
  'unknown-format': () => `无法识别的格式；${EXPECTED_ZH}`,
  'other-json': () => `是其他用途的 JSON；${EXPECTED_ZH}`,
  'no-object': () => '应为 JSON 对象',
  'model-config': () => '模型的 config.json 不含许可信息；请拖入同一模型的 README.md',
  'package-json': () => 'package.json 不含确切版本；请拖入同目录的 package-lock.json',
  xml: () => '不读取 XML；请将 CycloneDX 或 SPDX 导出为 JSON',
  'tag-value': () => '不读取 SPDX 的 tag-value 文件；请将 SPDX 导出为 JSON',
  'other-lock-file': () => '不读取 pnpm 和 yarn 的锁文件；请导出 CycloneDX 文件，例如使用 cdxgen',
  toml: () => '不读取 TOML；请生成 requirements.txt，例如使用 pip freeze 或 poetry export',
  'long-metadata': () => '两个 --- 之间的元数据超过 1 MB',
  'odd-metadata': () => '两个 --- 之间应为 license: 之类的键，实际为其他内容',
  'too-large': ({ bytes, limitBytes }) =>
    `${megabytes(bytes, 1)} MB；材料清单最大为 ${megabytes(limitBytes, 0)} MB`,
  unreadable: ({ problem }) => `无法读取文件（${problem}）`,
  'json-breaks-off': ({ line, column }) => `文本在第 ${line} 行第 ${column} 列中断；应为完整的 JSON`,
  'no-json': ({ line, column }) => `自第 ${line} 行第 ${column} 列起不是 JSON；应为未经改动的原文件`,
  'metadata-no-yaml': ({ line, problem }) =>
    `第 ${line} 行：两个 --- 之间的元数据不是有效的 YAML（${problem}）`,
  'metadata-unreadable': ({ problem }) => `无法读取两个 --- 之间的元数据（${problem}）`,
};

/** Why a file was refused, as one sentence that begins with its name. */
export function refusalText(file: string, refusal: Refusal, language: Language): string {
  // The table has for each reason a function of refusals of that reason, which the type cannot follow through the look-up.
  const say = (language === 'zh' ? ZH : EN)[refusal.reason] as (refusal: Refusal) => string;
  return `${file}${language === 'zh' ? '：' : ': '}${say(refusal)}`;
}
