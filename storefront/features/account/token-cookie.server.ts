import * as z from "zod"
import { signedCookie } from "~/platform/signed-cookie.server"
import { SIGNED_IN_HINT } from "./signed-in-hint"

/** As long as Medusa's token itself is good (`jwtExpiresIn` is one day unless the backend says otherwise). */
const DAY_SECONDS = 24 * 60 * 60
const TOKEN = "tai-khoan"
const tokenCookie = signedCookie(TOKEN, DAY_SECONDS)

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

const hintCookie = signedCookie(SIGNED_IN_HINT, DAY_SECONDS, { httpOnly: false })

/**
 * Tells scripts of the page that somebody is signed in, and no more: beside each `Set-Cookie` that keeps or forgets
 * the token stands one that keeps or forgets the hint. Whether it is true only the backend knows.
 */
export async function hintAtToken(answer: Response): Promise<Response> {
  const set = answer.headers.getSetCookie().findLast((cookie) => cookie.startsWith(`${TOKEN}=`))
  if (set) {
    const forgotten = /max-age=0/i.test(set) ? { maxAge: 0 } : {}
    answer.headers.append("Set-Cookie", await hintCookie().serialize("1", forgotten))
  }
  return answer
}
