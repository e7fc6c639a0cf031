/**
 * How the admin's session cookie is sent. No script reads it, no other site's form brings it along, and it goes over
 * https alone in production; over plain http, at home, a browser would not send it back.
 */
export function sessionCookie(production: boolean) {
  return { httpOnly: true, sameSite: "lax" as const, secure: production }
}
