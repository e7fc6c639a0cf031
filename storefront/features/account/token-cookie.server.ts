import * as z from "zod"
import { signedCookie } from "~/platform/signed-cookie.server"

/** As long as Medusa's token itself is good (`jwtExpiresIn` is one day unless the backend says otherwise). */
const DAY_SECONDS = 24 * 60 * 60
const tokenCookie = signedCookie("tai-khoan", DAY_SECONDS)

/** The customer's Medusa token; null when nobody is signed in. It never reaches a script of the page. */
export async function readToken(request: Request): Promise<string | null> {
  const value: unknown = await tokenCookie().parse(request.headers.get("Cookie"))
  return z.string().min(1).safeParse(value).data ?? null
}

export function keepToken(token: string): Promise<string> {
  return tokenCookie().serialize(token)
}

export function forgetToken(): Promise<string> {
  return tokenCookie().serialize("", { maxAge: 0 })
}

/** The header that asks the backend as this customer. */
export function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` }
}
