import { MedusaError } from "@medusajs/framework/utils"
import { PASSWORD_MAX, PASSWORD_MIN, passwordProblem, type PasswordProblem } from "@ocop/rules"
import { isCommonPassword } from "./common-passwords"

const SENTENCES: Record<PasswordProblem, string> = {
  "ocop.password_too_short": `A password needs at least ${PASSWORD_MIN} characters`,
  "ocop.password_too_long": `A password has at most ${PASSWORD_MAX} characters`,
  "ocop.password_weak": "Too many people use this password: choose a short sentence instead",
  "ocop.password_is_email": "Choose a password that is not the e-mail address",
}

/**
 * Lets a new password pass or says why not.
 *
 * @param password as it came: what is no text is too short
 * @throws MedusaError INVALID_DATA with a code of `PasswordProblem`
 */
export function refuseWeakPassword(password: unknown, email: string): void {
  const problem = passwordProblem(
    typeof password === "string" ? password : "",
    email,
    isCommonPassword
  )
  if (problem) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, SENTENCES[problem], problem)
  }
}
