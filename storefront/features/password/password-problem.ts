import { m } from "~/platform/paraglide/messages"

const WORDS = {
  "ocop.password_too_short": m.password_too_short,
  "ocop.password_too_long": m.password_too_long,
  "ocop.password_weak": m.password_weak,
  "ocop.password_is_email": m.password_is_email,
  "ocop.password_wrong": m.password_wrong,
  "ocop.too_many_tries": m.password_too_often,
}
/** The backend's code for a password it does not take. */
export type PasswordProblem = keyof typeof WORDS

/** The code as one of a password's; null for every other. */
export function passwordProblem(code: string): PasswordProblem | null {
  return Object.hasOwn(WORDS, code) ? (code as PasswordProblem) : null
}

export function passwordProblemWords(problem: PasswordProblem): string {
  return WORDS[problem]()
}
