import type { LocalDate } from '../calendar/local-date.ts';
import type { Report, ReportLine } from '../report/report.ts';

/** L30 党组会议与专题研究台账: the meetings of a period, each with the reviews of single topics it was given to. */
export const groupReport: Report = {
  code: 'L30',
  title: { zh: '党组会议与专题研究台账', en: 'Party group meetings and topic reviews' },
  note: {
    zh: '党组会议和专题研究都按会议时间计入所选时段，计划中、已取消和作废的不计。专题研究按会议编号与会议列在一起，没有填编号的按同一单位、同一天；找不到会议的单独成行。会议没有专题研究的，列出它的议题和议定事项。这张台账只出不进，数据在党组会议、专题研究两本台账中登记和导入。',
    en: 'Meetings and reviews by the day of the meeting; planned, cancelled and voided ones are left out. A review stands with the meeting whose number it names, else with that of its unit and day; without one it has a line of its own. A meeting without reviews shows its agenda and decisions. This workbook is never imported: both ledgers are entered and imported by themselves.',
  },
  ledger: 'PartyGroupMeeting',
  opens: [
    { ledger: 'PartyGroupMeeting', verb: 'export' },
    { ledger: 'TopicReview', verb: 'export' },
  ],
  columns: [
    { heading: '序号', kind: 'number' },
    { heading: '单位', kind: 'text' },
    { heading: '会议时间', kind: 'day' },
    { heading: '会议类型', kind: 'text' },
    { heading: '第一议题', kind: 'longText' },
    { heading: '专题研究类别', kind: 'text' },
    { heading: '议题', kind: 'longText' },
    { heading: '议定事项', kind: 'longText' },
    { heading: '责任人', kind: 'text' },
    { heading: '时限', kind: 'day' },
    { heading: '落实情况', kind: 'longText' },
  ],
};

/** What was taken up and decided: the last five columns. */
interface TakenUp {
  readonly subject: string | null;
  readonly decisions: string | null;
  readonly owners: string | null;
  readonly dueOn: LocalDate | null;
  readonly followUp: string | null;
}

/** A meeting as L30 tells it. */
export interface GroupMeeting extends TakenUp {
  readonly unitId: string;
  readonly unit: string;
  readonly meetingNo: string;
  readonly heldOn: LocalDate;
  /** Its kind in words. */
  readonly kind: string;
  readonly firstItem: string | null;
}

/** A review as L30 tells it. */
export interface GroupReview extends TakenUp {
  readonly unitId: string;
  readonly unit: string;
  readonly meetingNo: string | null;
  readonly heldOn: LocalDate;
  /** Its topic in words. */
  readonly topic: string;
}

const taken = ({ subject, decisions, owners, dueOn, followUp }: TakenUp): ReportLine => [
  subject,
  decisions,
  owners,
  dueOn,
  followUp,
];

function isOf(review: GroupReview, meeting: GroupMeeting): boolean {
  if (review.unitId !== meeting.unitId) return false;
  return review.meetingNo === null || review.meetingNo === ''
    ? review.heldOn === meeting.heldOn
    : review.meetingNo === meeting.meetingNo;
}

/**
 * The lines of L30, numbered: unit by unit and day by day each meeting with its reviews, or with its own agenda where it
 * has none, and the reviews no meeting is found for.
 * @param units ids in the order of the lines
 */
export function groupRows(
  meetings: readonly GroupMeeting[],
  reviews: readonly GroupReview[],
  units: readonly string[],
): ReportLine[] {
  const told = meetings.flatMap((meeting) => {
    const { unit, heldOn, kind, firstItem } = meeting;
    const own = reviews.filter((review) => isOf(review, meeting));
    const lines =
      own.length === 0 ? [[null, ...taken(meeting)]] : own.map((review) => [review.topic, ...taken(review)]);
    return lines.map((line) => ({ of: meeting, line: [unit, heldOn, kind, firstItem, ...line] }));
  });
  const alone = reviews
    .filter((review) => !meetings.some((meeting) => isOf(review, meeting)))
    .map((review) => ({
      of: review,
      line: [review.unit, review.heldOn, null, null, review.topic, ...taken(review)],
    }));
  const place = new Map(units.map((id, at) => [id, at]));
  const placeOf = ({ unitId }: { readonly unitId: string }): number => place.get(unitId) ?? units.length;
  return [...told, ...alone]
    .toSorted(
      (one, other) => placeOf(one.of) - placeOf(other.of) || one.of.heldOn.localeCompare(other.of.heldOn),
    )
    .map(({ line }, at) => [at + 1, ...line]);
}
