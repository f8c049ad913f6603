/** What can be wrong, or worth a remark, with one cell. */
export const cellSentences = {
  CELL_CONTROL_CHARACTER: {
    zh: '含有控制字符或方向控制符，请重新输入。',
    en: 'Contains control characters; type it again.',
  },
  CELL_ERROR: { zh: '单元格是错误值 {value}。', en: 'The cell holds the error {value}.' },
  CELL_FORMULA_NO_VALUE: {
    zh: '是公式，但文件里没有保存结果；请改成值。',
    en: 'A formula without a saved result; replace it by its value.',
  },
  CELL_FORMULA: {
    zh: '是公式，按保存的结果“{value}”读取。',
    en: 'A formula; read as its saved result “{value}”.',
  },
  CELL_NOT_A_DAY: {
    zh: '“{value}”不是日期，请写成 2021-12-31。',
    en: '“{value}” is not a date; write 2021-12-31.',
  },
  CELL_NOT_A_NUMBER: { zh: '“{value}”不是数字。', en: '“{value}” is not a number.' },
  CELL_NOT_A_CHOICE: {
    zh: '没有“{value}”这一项，只能填：{allowed}。',
    en: '“{value}” is not a choice; use: {allowed}.',
  },
  CELL_NOT_YES_OR_NO: { zh: '“{value}”不是“是”或“否”。', en: '“{value}” is neither yes nor no.' },
  CELL_NOT_EITHER: {
    zh: '“{value}”不是“{yes}”或“{no}”。',
    en: '“{value}” is neither {yes} nor {no}.',
  },
} as const;
