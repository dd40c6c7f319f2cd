/** What is said about opening and saving spreadsheets, in Chinese. */
export const zh = {
  problems: {
    empty: '文件是空的。请看一看是不是选错了文件。',
    fileTooLarge: '文件有 {size} MB，最多只能 {most} MB。请分成几个文件，或者删掉用不着的表和图片。',
    oldOrLocked: '这是旧式的 .xls，或者加了密码的文件，打不开。请在表格软件里去掉密码，另存为 .xlsx 或 CSV 再选。',
    notASpreadsheet: '这不是表格文件。可以选 .xlsx 或 .csv。',
    wrongEncoding: '文件里的字认不出来。请另存为 .xlsx，或者“CSV UTF-8”再选。',
    wrongEncodingAt: '第 {row} 行的字认不出来。请另存为 .xlsx，或者“CSV UTF-8”再选。',
    quoteNotClosed: '第 {row} 行的引号只有一半，后面的内容读不准。请补上或者删掉这个引号。',
    quoteInText: '第 {row} 行的引号后面还有字，读不准。请删掉多出来的引号。',
    damaged: '文件坏了，或者没有下载完（{part}）。请在表格软件里打开、另存一次再选。',
    unpacksTooLarge: '文件解开以后太大，超过 {most} MB，没有打开。请只留要用的表。',
    noSuchSheet: '文件里没有叫“{sheet}”的表。',
    tooManyRows: '行数太多，最多 {most} 行。请分成几个文件。',
    tooManyColumns: '第 {row} 行的列数太多，最多 {most} 列。',
    cellTooLong: '{cell} 格（第 {row} 行）的字太多，最多 {most} 个字。',
  },
  refused: '没有打开，什么都没有改。',
  reading: '正在读文件：{percent}',
  cancel: '停下',
  cancelled: '已经停下，什么都没有改。',
  failed: '没有读成。请再试一次；没有网络时可能不行。',
} as const;
