/** True below 640 px: cards instead of tables, labels above fields. */
export declare const usePhone: () => boolean;
