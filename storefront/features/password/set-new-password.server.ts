import { data, redirect } from "react-router"
import * as z from "zod"
import { keepProducerToken } from "~/features/portal-session/producer-token.server"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { DOOR_PAGES, type Door } from "./door"
import { passwordProblem, type PasswordProblem } from "./password-problem"
import { askDoorToken } from "./token-of.server"

export type NewPasswordAnswer = { problem: PasswordProblem | "link-used" | "busy" }

/**
 * The form that the mailed link leads to. Who had the link and chose a password is signed in with it.
 *
 * @param signIn makes of a customer's token what the browser keeps
 */
export async function setNewPassword(
  request: Request,
  door: Door,
  signIn: (token: string) => Promise<string> = keepProducerToken
) {
  const form = await request.formData()
  const token = String(form.get("token") ?? "")
  const password = String(form.get("password") ?? "")
  try {
    await askBackend(z.unknown(), `/auth/${door}/emailpass/update`, {
      method: "POST",
      body: { password },
      headers: { authorization: `Bearer ${token}` },
    })
  } catch (error) {
    return data<NewPasswordAnswer>({ problem: problemOf(error) }, { status: 400 })
  }
  return enter(door, token, password, signIn)
}

/** In, or to the sign-in page when that fails now: the new password is set either way. */
async function enter(
  door: Door,
  link: string,
  password: string,
  signIn: (token: string) => Promise<string>
) {
  try {
    const token = await askDoorToken(door, emailOfLink(link), password)
    return redirect(shopPath(DOOR_PAGES[door].home), {
      status: 303,
      headers: { "Set-Cookie": await signIn(token) },
    })
  } catch {
    return redirect(shopPath(DOOR_PAGES[door].signIn), 303)
  }
}

/** Whose link it was: the backend has just accepted it. */
function emailOfLink(link: string): string {
  const claims: unknown = JSON.parse(Buffer.from(link.split(".")[1] ?? "", "base64url").toString())
  return z.object({ entity_id: z.string() }).parse(claims).entity_id
}

function problemOf(error: unknown): NewPasswordAnswer["problem"] {
  if (!(error instanceof BackendError)) throw error
  if (error.isTemporary) return "busy"
  return passwordProblem(error.code) ?? "link-used"
}
