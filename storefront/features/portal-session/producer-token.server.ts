import * as z from "zod"
import { signedCookie } from "~/platform/signed-cookie.server"

/** As long as Medusa's token itself is good (`jwtExpiresIn` is one day unless the backend says otherwise). */
const DAY_SECONDS = 24 * 60 * 60
const tokenCookie = signedCookie("nha-san-xuat", DAY_SECONDS)

/** The producer member's Medusa token; null when nobody is signed in. No script of a page ever sees it. */
export async function readProducerToken(request: Request): Promise<string | null> {
  const value: unknown = await tokenCookie().parse(request.headers.get("Cookie"))
  return z.string().min(1).safeParse(value).data ?? null
}

/** @returns `Set-Cookie` */
export function keepProducerToken(token: string): Promise<string> {
  return tokenCookie().serialize(token)
}

/** @returns `Set-Cookie` */
export function forgetProducerToken(): Promise<string> {
  return tokenCookie().serialize("", { maxAge: 0 })
}
