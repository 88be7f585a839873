/** What is said of a fleet file that is refused; each names what was expected. */
export interface FleetWords {
  readonly language: 'en' | 'zh';
  /** A reason behind the place it is about. */
  readonly of: (subject: string, reason: string) => string;
  /** Place of a machine or a run, counted from 1; the name stands where it is known. */
  readonly machine: (file: string, number: number, name?: string) => string;
  readonly run: (machine: string, number: number) => string;
  readonly field: (name: string, expected: string) => string;
  readonly empty: string;
  readonly otherFile: string;
  readonly notAnObject: string;
  readonly cutOff: (line: number, column: number) => string;
  readonly notJson: (line: number, column: number) => string;
  readonly version: (known: number) => string;
  readonly newer: (version: number, known: number) => string;
  readonly noMachines: string;
  readonly notAMachine: string;
  readonly notRuns: string;
  readonly otherMachine: (id: string) => string;
  readonly repeated: string;
  readonly tooLarge: (megabytes: number, most: number) => string;
}

const EXPECTED = 'a fleet exported by Landfall, or what `landfall benchmark --json` printed';

const ENGLISH: FleetWords = {
  language: 'en',
  of: (subject, reason) => `${subject}: ${reason}`,
  machine: (file, number, name) => `${file}: machine ${number}${name === undefined ? '' : ` (${name})`}`,
  run: (machine, number) => `${machine}, run ${number}`,
  field: (name, expected) => `field ${name}: ${expected}`,
  empty: `the file is empty; expected ${EXPECTED}`,
  otherFile: `expected ${EXPECTED}`,
  notAnObject: `expected ${EXPECTED}, which is a JSON object`,
  cutOff: (line, column) =>
    `the text breaks off at line ${line}, column ${column}; expected JSON up to its closing brace`,
  notJson: (line, column) =>
    `not JSON from line ${line}, column ${column} on; expected ${EXPECTED}, unchanged`,
  version: (known) => `expected ${known}`,
  newer: (version, known) =>
    `version ${version} is of a newer Landfall; expected version ${known}. Install a newer Landfall to read it`,
  noMachines: 'expected at least one machine',
  notAMachine: 'expected {"profile", "runs"}',
  notRuns: 'expected a list of runs',
  otherMachine: (id) => `expected ${id}, the id of its machine`,
  repeated: 'an earlier entry has it too; expected an id of its own',
  tooLarge: (megabytes, most) =>
    `${megabytes} MB, expected at most ${most} MB; export fewer machines at a time`,
};

const EXPECTED_ZH = 'Landfall 导出的机群，或 landfall benchmark --json 输出的内容';

const CHINESE: FleetWords = {
  language: 'zh',
  of: (subject, reason) => `${subject}：${reason}`,
  machine: (file, number, name) => `${file}：第 ${number} 台机器${name === undefined ? '' : `（${name}）`}`,
  run: (machine, number) => `${machine}，第 ${number} 次测试`,
  field: (name, expected) => `字段 ${name}：${expected}`,
  empty: `文件为空；应为 ${EXPECTED_ZH}`,
  otherFile: `应为 ${EXPECTED_ZH}`,
  notAnObject: `应为 ${EXPECTED_ZH}，即一个 JSON 对象`,
  cutOff: (line, column) => `文本在第 ${line} 行第 ${column} 列中断；应为完整的 JSON，直到最后的括号`,
  notJson: (line, column) => `从第 ${line} 行第 ${column} 列起不是 JSON；应为未经改动的 ${EXPECTED_ZH}`,
  version: (known) => `应为 ${known}`,
  newer: (version, known) =>
    `版本 ${version} 来自更新的 Landfall；应为版本 ${known}。请安装更新的 Landfall 后再读取`,
  noMachines: '应至少有一台机器',
  notAMachine: '应为 {"profile", "runs"}',
  notRuns: '应为测试的列表',
  otherMachine: (id) => `应为其机器的标识 ${id}`,
  repeated: '前面的条目已使用；应为各自不同的标识',
  tooLarge: (megabytes, most) => `${megabytes} MB，最多应为 ${most} MB；请分几次导出机器`,
};

export function fleetWords(language: 'en' | 'zh'): FleetWords {
  return language === 'zh' ? CHINESE : ENGLISH;
}
