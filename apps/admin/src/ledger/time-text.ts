const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2021-12-08 15:42` in Asia/Shanghai, whatever zone the browser stands in. */
export const instantText = (instant: string): string => SHANGHAI.format(new Date(instant));
/** `15:42` */
export const clockText = (instant: string): string => instantText(instant).slice(11);
/** `2021-12-08` */
export const dayText = (instant: string): string => instantText(instant).slice(0, 10);
