/** The first sentence of a title: the heading of a page whose facts hold the rest. */
export const headlineOf = (title: string): string => /^.{6,}?(?=\u3002)/u.exec(title)?.[0] ?? title;
