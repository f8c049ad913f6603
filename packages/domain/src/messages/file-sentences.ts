/** Why a workbook cannot be read as a whole. */
export const fileSentences = {
  FILE_MISSING: { zh: '没有收到文件。', en: 'No file arrived.' },
  FILE_NOT_XLSX: { zh: '这不是 .xlsx 工作簿。', en: 'This is not an .xlsx workbook.' },
  FILE_OLD_OR_ENCRYPTED: {
    zh: '这是旧格式（.xls）或加了密码的文件，请另存为不加密的 .xlsx。',
    en: 'This is an old (.xls) or password-protected file; save it as an .xlsx without a password.',
  },
  FILE_ENCRYPTED: {
    zh: '文件加了密码，请去掉密码再上传。',
    en: 'The file is protected by a password; remove it and upload again.',
  },
  FILE_DAMAGED: {
    zh: '文件已损坏，请重新保存后再上传。',
    en: 'The file is damaged; save it again and upload that.',
  },
  FILE_TOO_LARGE: { zh: '文件超过 {megabytes} MB。', en: 'The file is larger than {megabytes} MB.' },
  FILE_UNPACKS_TOO_LARGE: { zh: '文件解压后过大，不予读取。', en: 'The file unpacks to more than is read.' },
  FILE_TOO_MANY_PARTS: {
    zh: '文件内部超过 {max} 个部分，不予读取。',
    en: 'The file has more than {max} parts.',
  },
  FILE_UNSAFE_NAME: { zh: '文件内部含有不安全的路径，不予读取。', en: 'The file has unsafe paths inside.' },
  FILE_HAS_MACROS: {
    zh: '文件含有宏，请另存为不含宏的 .xlsx。',
    en: 'The file has macros; save it as a plain .xlsx.',
  },
  FILE_HAS_EXTERNAL_LINKS: {
    zh: '文件引用了外部数据，请断开链接后再上传。',
    en: 'The file refers to data outside; break the links and upload again.',
  },
  FILE_HAS_OBJECTS: {
    zh: '文件嵌入了其他对象，请删除后再上传。',
    en: 'The file has embedded objects; remove them and upload again.',
  },
  FILE_HAS_ENTITIES: {
    zh: '文件含有不允许的 XML 声明。',
    en: 'The file has XML declarations that are not allowed.',
  },
  FILE_NO_SHEET: { zh: '文件里没有可读的工作表。', en: 'The file has no sheet to read.' },
  FILE_NO_HEADINGS: {
    zh: '没有找到表头。请使用下载的模板，或保证有“{headings}”等列。',
    en: 'No headings were found. Use the template, or make sure of columns such as {headings}.',
  },
  FILE_HEADING_MISSING: { zh: '缺少列：{headings}。', en: 'Missing columns: {headings}.' },
  FILE_HEADING_TWICE: { zh: '“{heading}”这一列出现了两次。', en: 'The column {heading} appears twice.' },
  FILE_TOO_MANY_ROWS: {
    zh: '超过 {max} 行，请分几次导入。',
    en: 'More than {max} rows; import them in parts.',
  },
  FILE_NO_ROWS: { zh: '表头下面没有数据。', en: 'There is nothing below the headings.' },
  FILE_CELL_TOO_LONG: { zh: '有单元格超过 32,767 字。', en: 'A cell holds more than 32,767 characters.' },
  FILE_TOO_COMPLEX: {
    zh: '文件过于复杂，读取时间或内存超限。',
    en: 'The file is too complex to read within limits.',
  },
} as const;
