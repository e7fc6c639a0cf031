import { data, redirect } from "react-router"
import * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { DOOR_PAGES, type Door } from "./door"
import type { PasswordOutcome } from "./password-outcome"
import { passwordProblem } from "./password-problem"
import { askDoorToken } from "./token-of.server"

type SignedIn = {
  door: Door
  token: string
  email: string
  /** What the browser keeps of a token: a `Set-Cookie`. */
  keep: (token: string) => Promise<string>
  forget: () => Promise<string>
}

/**
 * The form that changes the password. Every session ends with the old one; this browser goes on with a new one.
 *
 * @throws BackendError 401 when the session has ended meanwhile
 */
export async function changePassword(form: FormData, { door, token, email, keep }: SignedIn) {
  const [old_password, new_password] = [text(form, "old_password"), text(form, "new_password")]
  const again = (problem: PasswordOutcome["problem"]) =>
    data<PasswordOutcome>({ form: "password", problem }, { status: 400 })
  if (old_password === "") return again("missing")
  try {
    await askBackend(z.unknown(), "/auth/password", {
      method: "POST",
      body: { old_password, new_password },
      headers: { authorization: `Bearer ${token}` },
    })
  } catch (error) {
    const problem = error instanceof BackendError ? passwordProblem(error.code) : null
    if (problem) return again(problem)
    throw error
  }
  const fresh = await askDoorToken(door, email, new_password)
  return redirect(`${shopPath(DOOR_PAGES[door].account)}?mat-khau=moi`, {
    status: 303,
    headers: { "Set-Cookie": await keep(fresh) },
  })
}

/** The button for a lost phone. @throws BackendError */
export async function signOutEverywhere({ door, token, forget }: SignedIn) {
  try {
    await askBackend(z.unknown(), "/auth/sessions", {
      method: "DELETE",
      headers: { authorization: `Bearer ${token}` },
    })
  } catch (error) {
    // Signed out meanwhile, from elsewhere: that is what was wanted.
    if (!(error instanceof BackendError) || error.status !== 401) throw error
  }
  return redirect(`${shopPath(DOOR_PAGES[door].signIn)}?da-dang-xuat=1`, {
    status: 303,
    headers: { "Set-Cookie": await forget() },
  })
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}
