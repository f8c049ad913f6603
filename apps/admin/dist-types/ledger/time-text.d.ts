/** `2021-12-08 15:42` in Asia/Shanghai, whatever zone the browser stands in. */
export declare const instantText: (instant: string) => string;
/** `15:42` */
export declare const clockText: (instant: string) => string;
/** `2021-12-08` */
export declare const dayText: (instant: string) => string;
