import { describe, expect, it } from 'vitest';
import { attendanceOf, withTyped } from './attendance.ts';

const nine = { expected: 9, present: 9, absent: 0, onLeave: 0 };

describe('attendance while it is typed', () => {
  it('takes whoever is neither absent nor excused for present', () => {
    const typed = withTyped(withTyped(nine, 'onLeave', 1), 'absent', 2);
    expect(typed['present']).toBe(6);
    expect(attendanceOf(typed)).toMatchObject({ missing: 0, away: 3 });
    expect(withTyped(typed, 'expected', 10)['present']).toBe(7);
  });

  it('says how many are missing or too many once those present are typed', () => {
    expect(attendanceOf(withTyped(nine, 'present', 7)).missing).toBe(2);
    expect(attendanceOf(withTyped(nine, 'present', 11)).missing).toBe(-2);
    expect(withTyped(nine, 'topic', '清明祭扫')).toEqual({ ...nine, topic: '清明祭扫' });
  });
});
