/** Sentences of importing rows; those of single cells and whole files stand beside. */
export const importSentences = {
  IMPORT_UNIT_UNKNOWN: { zh: '没有“{value}”这个单位。', en: 'There is no unit “{value}”.' },
  IMPORT_UNIT_SIMILAR: {
    zh: '没有“{value}”这个单位。名称相近的有：{similar}。',
    en: 'There is no unit “{value}”. Similar names: {similar}.',
  },
  IMPORT_ROW_UNKNOWN: {
    zh: '系统里没有这一行对应的记录。请勿改动隐藏列；要新增，请在新行填写。',
    en: 'No record matches this row. Leave the hidden columns alone; add new rows for new records.',
  },
  IMPORT_NUMBER_UNKNOWN: {
    zh: '没有编号为“{value}”的记录。新增的请把编号留空，由系统编号。',
    en: 'No record has the number “{value}”. Leave it empty for a new record; the system numbers it.',
  },
  IMPORT_NUMBER_CHANGED: {
    zh: '编号由系统生成，不能改。',
    en: 'The number is issued by the system and cannot be changed.',
  },
  IMPORT_ROW_CHANGED: {
    zh: '导出之后，别人已经改过这条记录，请重新导出再改。',
    en: 'Somebody has changed this record since it was exported; export it again.',
  },
  IMPORT_ROW_TWICE: { zh: '与第 {row} 行重复。', en: 'This repeats row {row}.' },
  IMPORT_UNIT_FIXED: {
    zh: '已有记录的责任单位不能用导入更改。',
    en: 'An import cannot change the unit of an existing record.',
  },
  IMPORT_NOT_EDITABLE: {
    zh: '这条记录您不能修改，或已不在可修改的状态。',
    en: 'You may not change this record, or its state no longer allows it.',
  },
  IMPORT_NOT_CREATABLE: {
    zh: '您不能在这个单位名下新增这样的记录。',
    en: 'You may not add such a record for this unit.',
  },
  IMPORT_COMPARED: {
    zh: '导入不改变这一列，请在该记录上办理“{move}”。',
    en: 'An import does not change this column; use “{move}” on the record.',
  },
  IMPORT_ROW_HIDDEN: {
    zh: '这一行在表里被隐藏或筛选掉了，仍然读取。',
    en: 'This row is hidden or filtered in the sheet; it was read all the same.',
  },
  IMPORT_ROW_MERGED: {
    zh: '这一格与第 {row} 行合并，按同一内容读取。',
    en: 'This cell is merged with row {row} and read as the same.',
  },
  IMPORT_DAY_BEFORE: {
    zh: '{day} 早于 {before}，先后不对。',
    en: '{day} is before {before}: out of order.',
  },
  IMPORT_HAS_FAULTS: {
    zh: '还有 {count} 行错误。请改好再导入，或选择只导入没有错误的行。',
    en: '{count} rows still have faults. Mend them, or import only the good rows.',
  },
  IMPORT_NOT_OPEN: {
    zh: '这次导入已经完成或撤销。',
    en: 'This import has been carried out or undone already.',
  },
  IMPORT_NOT_UNDOABLE: {
    zh: '第 {rows} 行导入后已有人办理过，不能整批撤销。',
    en: 'Rows {rows} have been worked on since; the import can no longer be undone.',
  },
  IMPORT_HISTORY_CITY_ONLY: {
    zh: '历史补录由市局管理员办理。',
    en: 'Records from before the system are entered by the city administrator.',
  },
  IMPORT_HISTORY_ENDED: {
    zh: '系统从 {start} 启用，历史补录只收这一天以前的；这一天起的请按正常程序登记、办理。',
    en: 'The system was taken into use on {start}; older books end the day before. What is later is entered and worked on as usual.',
  },
  IMPORT_HISTORY_NOT_HERE: {
    zh: '这本台账没有历史补录。',
    en: 'This ledger takes no records from before the system.',
  },
  IMPORT_NOTHING: { zh: '没有可以导入的行。', en: 'There is nothing to import.' },
  EXPORT_REASON_REQUIRED: { zh: '导出必须写明用途。', en: 'State the purpose of the export.' },
  REPORT_PERIOD: {
    zh: '结束日期不能早于开始日期。',
    en: 'The period may not end before it begins.',
  },
  EXPORT_UNDER_WAY: {
    zh: '您的上一个导出还在生成，请等它完成。',
    en: 'Your last export is still being made; wait for it.',
  },
  EXPORT_TOO_LARGE: {
    zh: '超过 {max} 行，请改用后台导出。',
    en: 'More than {max} rows; use the background export.',
  },
} as const;
