import type { Notice } from '#main/shells/browser/responses';

/** The words for those who come to the wrong door. */
export const NOTICES = {
  usedLink: {
    english:
      'This link has been used. It opens Landfall once, for one browser. If that was this browser, go on below; otherwise start Landfall again for a new link.',
    chinese:
      '此链接已被使用。每个链接只能在一个浏览器中打开一次。若正是此浏览器，请点击下方继续；否则请重新启动 Landfall 以获取新链接。',
    offersStart: true,
  },
  unknownLink: {
    english: 'This link is not one of the Landfall that is running. Use the link it printed when it started.',
    chinese: '此链接不属于正在运行的 Landfall。请使用其启动时显示的链接。',
  },
  noSession: {
    english:
      'Landfall is running here, but this browser has not been let in. Use the link that Landfall printed when it started. If you have just followed that link, go on below.',
    chinese:
      'Landfall 正在运行，但尚未允许此浏览器访问。请使用其启动时显示的链接。若您刚刚打开了该链接，请点击下方继续。',
    offersStart: true,
  },
  notFound: {
    english: 'There is no such page.',
    chinese: '没有此页面。',
    offersStart: true,
  },
  refused: {
    english: 'Requests from other addresses are refused. Use the link that Landfall printed when it started.',
    chinese: '已拒绝来自其他地址的请求。请使用 Landfall 启动时显示的链接。',
  },
  failed: {
    english: 'Landfall could not answer. Its log says why; start it again if this does not pass.',
    chinese: 'Landfall 无法响应。原因见日志；若问题持续，请重新启动。',
  },
} as const satisfies Record<string, Notice>;
