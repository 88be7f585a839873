export type MenuLanguage = 'en' | 'zh';

/** Words of the window's menu and of its dialogs; those of the pages are in the renderer. */
const ENGLISH = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  help: 'Help',
  newPlan: 'New plan',
  openFile: 'Open plan file…',
  exportPlan: 'Save a copy as…',
  printReport: 'Print report to PDF…',
  settings: 'Settings',
  dataFolder: 'Show data folder',
  close: 'Close window',
  quit: 'Quit Landfall',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  palette: 'Command palette…',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomReset: 'Actual size',
  fullScreen: 'Full screen',
  reload: 'Reload',
  shortcuts: 'Keyboard shortcuts',
  planFile: 'Landfall plan',
  bundleFile: 'Landfall plan with evidence',
  pdfFile: 'PDF document',
  cannotOpen: 'The plan file was not opened',
};

export type MenuLabels = Readonly<typeof ENGLISH>;

const CHINESE: MenuLabels = {
  file: '文件',
  edit: '编辑',
  view: '视图',
  help: '帮助',
  newPlan: '新建方案',
  openFile: '打开方案文件…',
  exportPlan: '另存副本为…',
  printReport: '将报告打印为 PDF…',
  settings: '设置',
  dataFolder: '显示数据文件夹',
  close: '关闭窗口',
  quit: '退出 Landfall',
  undo: '撤销',
  redo: '重做',
  cut: '剪切',
  copy: '复制',
  paste: '粘贴',
  selectAll: '全选',
  palette: '命令面板…',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '实际大小',
  fullScreen: '全屏',
  reload: '重新加载',
  shortcuts: '键盘快捷键',
  planFile: 'Landfall 方案',
  bundleFile: 'Landfall 方案（含证据）',
  pdfFile: 'PDF 文档',
  cannotOpen: '未能打开方案文件',
};

export function menuLabels(language: MenuLanguage): MenuLabels {
  return language === 'zh' ? CHINESE : ENGLISH;
}

/** @param setting as in the settings @param systemLocale e.g. `zh-Hans-CN` */
export function menuLanguage(setting: 'en' | 'zh' | 'system', systemLocale: string): MenuLanguage {
  if (setting !== 'system') return setting;
  return systemLocale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
