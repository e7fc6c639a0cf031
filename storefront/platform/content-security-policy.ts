/**
 * What a page may load and run: itself. Inline scripts run by nonce; style attributes are allowed, as React
 * writes them, but no style sheet from elsewhere.
 *
 * Stripe's page is named in form-action because browsers apply that rule to the redirect that follows the
 * checkout form, too.
 *
 * @param cardPage origin of Stripe's page
 */
export function contentSecurityPolicy(nonce: string, cardPage: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    `form-action 'self' ${cardPage}`,
    "frame-ancestors 'none'",
  ].join("; ")
}
