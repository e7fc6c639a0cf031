/**
 * What a page may load and run: itself. Inline scripts run by nonce; style attributes are allowed, as React
 * writes them, but no style sheet from elsewhere.
 *
 * Stripe's page is named in form-action because browsers apply that rule to the redirect that follows the
 * checkout form, too.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self' https://checkout.stripe.com",
    "frame-ancestors 'none'",
  ].join("; ")
}
