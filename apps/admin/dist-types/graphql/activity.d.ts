/** True when nobody has touched the page for a while: what the page asks by itself must not keep a session alive. */
export declare const isUntouched: (milliseconds: number) => boolean;
