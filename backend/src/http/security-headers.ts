import { subscribe } from "node:diagnostics_channel"
import type { ServerResponse } from "node:http"

const YEAR_SECONDS = 365 * 24 * 60 * 60

/**
 * What every answer says: the API's, the admin's and those of errors. The admin brings its own scripts and styles,
 * some of them inline, so what it may load is not narrowed; nobody may frame it.
 *
 * @param https whether people reach the backend over https, and shall never do so otherwise
 */
export function securityHeaders(https: boolean): Record<string, string> {
  return {
    "Content-Security-Policy":
      "frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'",
    "Cross-Origin-Opener-Policy": "same-origin",
    // The shop, on another port, shows the backend's pictures.
    "Cross-Origin-Resource-Policy": "same-site",
    // The link for a new password is in an address of the admin.
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    ...(https && { "Strict-Transport-Security": `max-age=${YEAR_SECONDS}` }),
  }
}

/**
 * Has each answer of this process begin with these headers. A middleware would come too late: Medusa serves the
 * admin before it, or after, as the loading of both falls out. Node tells of a request before anyone sees it.
 */
export function sendWithEveryAnswer(headers: Record<string, string>): void {
  subscribe("http.server.request.start", (message) => {
    const { response } = message as { response: ServerResponse }
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, value)
    }
  })
}
