/** Why somebody may or may not see or do something: a sentence for every step of an explanation. */
export const accessSentences = {
  WHY_ROLE_GRANTS: { zh: '这个岗位可以“{verb}”。', en: 'This assignment gives “{verb}”.' },
  WHY_DELEGATED_BY: {
    zh: '受{principal}委托，可以“{verb}”。',
    en: '“{verb}” is carried for {principal}, by delegation.',
  },
  WHY_STATE_FORBIDS: {
    zh: '这个岗位可以“{verb}”，但要求{conditions}；这条记录现在不是。',
    en: 'This assignment gives “{verb}”, but only where: {conditions}. The record is not like that now.',
  },
  WHY_NOT_OWN: {
    zh: '这个岗位可以“{verb}”，但要求{conditions}；这条记录不是。',
    en: 'This assignment gives “{verb}”, but only where: {conditions}. This record is not.',
  },
  WHY_NOT_ACCEPTOR: {
    zh: '“{verb}”由负责验收的那一级办理，这个岗位不在那一级。',
    en: '“{verb}” belongs to the level that accepts the record; this assignment is at another.',
  },
  WHY_NOT_OWNER_UNIT: {
    zh: '“{verb}”由记录所属的单位自己办理，这个岗位不在该单位。',
    en: '“{verb}” belongs to the very unit the record is of; this assignment is over another.',
  },
  WHY_OTHER_KIND: {
    zh: '这个岗位只对这样的记录可以“{verb}”：{conditions}；这条不是。',
    en: 'This assignment gives “{verb}” on other records only: {conditions}.',
  },
  WHY_MANAGED_ABOVE: {
    zh: '管理权限在上级：这个岗位只对这样的记录可以“{verb}”：{conditions}。',
    en: 'It is managed above: this assignment gives “{verb}” only where: {conditions}.',
  },
  WHY_OUT_OF_REACH: {
    zh: '记录不在这个岗位的范围内。',
    en: 'The record lies outside the reach of this assignment.',
  },
  WHY_NOT_DELEGATED: {
    zh: '委托不带“{verb}”：审核、销号、重新打开和案件台账都不能委托。',
    en: 'A delegate does not carry “{verb}”: deciding, closing, reopening and the case ledger are never delegated.',
  },
  WHY_NO_GRANT: {
    zh: '权限矩阵没有给“{role}”在这本台账“{verb}”的权限。',
    en: 'The permission matrix gives “{role}” no “{verb}” in this ledger.',
  },
  WHY_DUTY_MISSING: {
    zh: '这本台账要有“{duty}”职责，这个岗位没有。',
    en: 'This ledger takes the duty “{duty}”; this assignment is without it.',
  },
  WHY_NO_ASSIGNMENT: {
    zh: '今天没有在任的岗位，也没有受托的权限。',
    en: 'No assignment and no delegation is in force today.',
  },
  WHY_RECUSED: {
    zh: '回避：记录涉及本人，或涉及其所在领导班子的成员，无论什么岗位都看不到。',
    en: 'Recusal: the record concerns this person, or somebody he leads the unit with; no assignment opens it.',
  },
  WHY_MOVE_OWN_SUBMISSION: {
    zh: '谁提交、替谁提交，谁就不能审核这一次。',
    en: 'Who submitted it, or for whom it was submitted, does not decide it.',
  },
  WHY_MASKED_FIELD: {
    zh: '“{field}”对“{role}”遮掩，以别的内容代替。',
    en: '“{field}” is masked for “{role}”: something else stands in its place.',
  },
  WHY_HIDDEN_FIELD: { zh: '“{field}”对“{role}”不显示。', en: '“{field}” is hidden from “{role}”.' },
  WHY_CLOUDED_FIELD: {
    zh: '“{field}”在部分或全部记录上遮掩，所以也不能按它筛选、排序、检索。',
    en: '“{field}” is masked on some or all records, so it cannot be filtered, sorted or searched by either.',
  },
  WHY_NO_RECORD: {
    zh: '没有这条记录，或者它不在您能看到的范围内。以下只说这本台账。',
    en: 'There is no such record, or it is not yours to see. What follows speaks of the ledger only.',
  },
  WHY_RECUSAL_UNTOLD: {
    zh: '这条记录有字段对您遮掩，因此不告诉您此人是否须回避；以上未计回避。',
    en: 'Fields of this record are masked for you, so you are not told whether this person is recused; recusal is left out of the above.',
  },
  WHY_ONLY_WHERE: { zh: '仅限：{conditions}。', en: 'Only where: {conditions}.' },
  WHERE_OPEN: { zh: '未办结', en: 'it is open' },
  WHERE_ENTERED_BY_SELF: { zh: '本人录入', en: 'it was entered by this person' },
  WHERE_NOT_HANDLED: { zh: '他人还没有办理过', en: 'nobody else has handled it' },
  WHERE_STATE: { zh: '状态是{values}', en: 'its state is {values}' },
  WHERE_LEVEL: { zh: '属于{values}', en: 'it is of: {values}' },
  WHERE_ACCEPTOR: { zh: '由{values}验收', en: 'it is accepted by: {values}' },
  WHERE_FIELD: { zh: '{field}是{values}', en: '{field} is {values}' },
  WHERE_OR: { zh: '或', en: ' or ' },
  WHERE_AND: { zh: '、', en: ', ' },
  FIELD_HISTORY: { zh: '办理过程', en: 'History' },
} as const;
