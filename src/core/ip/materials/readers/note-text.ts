import type { BomNote, BomNoteCode } from '#core/ip/materials/readers/bom-note';

type Values = Readonly<Record<string, string>>;
type Words = (values: Values) => string;

const didYouMean = (suggestions: string | undefined) =>
  suggestions === undefined || suggestions === '' ? '' : `; did you mean ${suggestions}?`;
const isItMeant = (suggestions: string | undefined) =>
  suggestions === undefined || suggestions === '' ? '' : `；是否指 ${suggestions}？`;

const packages = (count: string | undefined) => `${count} ${count === '1' ? 'package' : 'packages'}`;

const EN: Readonly<Record<BomNoteCode, Words>> = {
  cycle: ({ cycle }) => `made from itself: ${cycle}; the last step was left out`,
  'concluded-differs': ({ name, declared, concluded }) =>
    `${name}: declared ${declared}, concluded ${concluded}; the concluded one was taken`,
  'dangling-reference': ({ reference }) => `names “${reference}”, which is not in the file`,
  'development-apart': ({ count, name }) =>
    `${packages(count)} needed for development only: apart in “${name}”, since nobody receives them`,
  'duplicate-id': ({ id }) => `“${id}” stands for more than one thing; each was kept`,
  folded: ({ count, name }) => `${packages(count)} in one line, “${name}”; all are kept`,
  'licence-by-name': ({ name, id }) => `${name} is known to the catalog: ${id}`,
  'licence-broken': ({ licence, suggestions }) =>
    `“${licence}” is not an SPDX expression; expected e.g. MIT OR Apache-2.0${didYouMean(suggestions)}`,
  'licence-differs': ({ name, kept, found }) =>
    `${name} has ${kept} in the plan, the file says ${found}; the plan’s was kept`,
  'licence-family': ({ licence, suggestions }) =>
    `“${licence}” names a family of licences; choose one, e.g. ${suggestions}`,
  'licence-list': ({ licence }) => `several licences without AND or OR are read as all holding: ${licence}`,
  'licence-missing': ({ name }) => `${name}: no licence is named; without one there is no permission`,
  'licence-not-in-card': ({ name }) =>
    `${name} is named without its licence: choose it, or drop in the card of ${name} too`,
  'licence-stand-in': ({ licence, id }) =>
    `“${licence}” is checked by the rules of ${id}, a close relative; its own text decides`,
  'licence-unknown': ({ licence, part, suggestions }) =>
    `${part === licence ? `“${licence}”` : `“${part}” in “${licence}”`} is not the name of a known licence${didYouMean(suggestions)}`,
  'licences-absent': ({ format }) => `${format} files name no licences; choose one for the line`,
  'newer-version': ({ version, known }) =>
    `version ${version} is newer than ${known}; what is known was read`,
  'not-followed': ({ what }) => `“${what}” points to another file or place; drop that in as well`,
  'packages-gone': ({ name, packages }) => `${name}: no longer in the file: ${packages}`,
  'packages-left': ({ name }) =>
    `“${name}” is in the plan, but the file has no packages of this kind any more; remove the line if they are gone`,
  shortened: ({ field, limit }) => `${field} is longer than ${limit} characters and was shortened`,
  'too-deep': ({ limit }) => `nested deeper than ${limit} levels; what lies below was not read`,
  'too-many': () => 'more remarks of this kind are left out',
  'unreadable-line': ({ got, expected }) => `expected ${expected}, got “${got}”`,
  'wrong-type': ({ expected, got }) => `expected ${expected}, got ${got}`,
};

const ZH: Readonly<Record<BomNoteCode, Words>> = {
  cycle: ({ cycle }) => `来源循环：${cycle}；已略去最后一步`,
  'concluded-differs': ({ name, declared, concluded }) =>
    `${name}：声明的许可为 ${declared}，认定的许可为 ${concluded}；采用认定的许可`,
  'dangling-reference': ({ reference }) => `引用了“${reference}”，但文件中没有该项`,
  'development-apart': ({ count, name }) => `${count} 个软件包仅用于开发，单独列为“${name}”：不对外提供`,
  'duplicate-id': ({ id }) => `“${id}”对应多项；均已保留`,
  folded: ({ count, name }) => `${count} 个软件包合为一行“${name}”；全部保留`,
  'licence-by-name': ({ name, id }) => `目录中已有 ${name}：${id}`,
  'licence-broken': ({ licence, suggestions }) =>
    `“${licence}”不是有效的 SPDX 表达式；应类似 MIT OR Apache-2.0${isItMeant(suggestions)}`,
  'licence-differs': ({ name, kept, found }) =>
    `${name} 在方案中为 ${kept}，文件中为 ${found}；保留方案中的许可`,
  'licence-family': ({ licence, suggestions }) =>
    `“${licence}”是一类许可的统称；请选定其一，例如 ${suggestions}`,
  'licence-list': ({ licence }) => `列出多个许可而未注明 AND 或 OR，按同时适用处理：${licence}`,
  'licence-missing': ({ name }) => `${name}：未注明许可；无许可即无授权`,
  'licence-not-in-card': ({ name }) => `提到 ${name} 但未注明其许可：请选择，或同时拖入 ${name} 的模型卡`,
  'licence-stand-in': ({ licence, id }) => `“${licence}”按相近的 ${id} 的规则检查；以其自身文本为准`,
  'licence-unknown': ({ licence, part, suggestions }) =>
    `${part === licence ? `“${licence}”` : `“${licence}”中的“${part}”`}不是已知许可的名称${isItMeant(suggestions)}`,
  'licences-absent': ({ format }) => `${format} 文件不含许可信息；请为该行选择许可`,
  'newer-version': ({ version, known }) => `版本 ${version} 新于 ${known}；已读取可识别的内容`,
  'not-followed': ({ what }) => `“${what}”指向其他文件或位置；请一并拖入`,
  'packages-gone': ({ name, packages }) => `${name}：文件中已不再包含 ${packages}`,
  'packages-left': ({ name }) => `方案中有“${name}”，但文件中已无此类软件包；如已不再使用，请移除该行`,
  shortened: ({ field, limit }) => `${field} 超过 ${limit} 个字符，已截短`,
  'too-deep': ({ limit }) => `嵌套超过 ${limit} 层；更深的内容未读取`,
  'too-many': () => '其余同类提示从略',
  'unreadable-line': ({ got, expected }) => `应为${inChinese(expected)}，实际为“${got}”`,
  'wrong-type': ({ expected, got }) => `应为${inChinese(expected)}，实际为${inChinese(got)}`,
};

/** What readers say that they expected or found; anything else is a quotation from the file. */
const ZH_VALUES: Readonly<Record<string, string>> = {
  'a text': '文本',
  'an object': '对象',
  'a list': '列表',
  nothing: '空值',
  none: '无',
  'at least one package': '至少一个软件包',
  'a package such as torch==2.9.0': '软件包，例如 torch==2.9.0',
  'a version such as "1.6"': '版本号，例如"1.6"',
};

function inChinese(value = ''): string {
  return Object.hasOwn(ZH_VALUES, value) ? (ZH_VALUES[value] ?? value) : ` ${value}`;
}

/** The note as one sentence, without its place. */
export function noteText(note: BomNote, language: 'en' | 'zh'): string {
  return (language === 'zh' ? ZH : EN)[note.code](note.values);
}

/** The note with its place, as a command line prints it. */
export function noteLine(note: BomNote, language: 'en' | 'zh'): string {
  const text = noteText(note, language);
  if (note.place === '') return text;
  return `${note.place}${language === 'zh' ? '：' : ': '}${text}`;
}
