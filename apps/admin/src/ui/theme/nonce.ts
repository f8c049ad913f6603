/** The nonce the page was sent with; empty under a development server. */
export const pageNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/**
 * Gives the page's nonce to every style element made by a script of ours: components that lock scrolling or measure
 * text make theirs without asking for one, and the policy would drop them.
 */
export function lendNonceToStyles(): void {
  const nonce = pageNonce();
  if (nonce === '') return;
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
