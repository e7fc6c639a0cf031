import { foldVietnamese } from "./fold.js"

/** Shorter ones are guessed; the longest keeps a book from being hashed. Characters as people count them. */
export const PASSWORD_MIN = 8
export const PASSWORD_MAX = 200

export type PasswordProblem =
  | "ocop.password_too_short"
  | "ocop.password_too_long"
  | "ocop.password_weak"
  | "ocop.password_is_email"

/** What many people add to make a common password pass: figures and signs behind it. */
const TAIL = /[^a-z]+$/

/**
 * Why somebody may not take this password; null when they may. Nobody has to mix capitals, figures and signs:
 * that makes passwords hard to remember and hardly harder to guess.
 *
 * @param email whose password it is; "" when that is not known
 * @param isCommon whether a lower-case text is on a list of what many people take; asked several times
 */
export function passwordProblem(
  password: string,
  email: string,
  isCommon: (candidate: string) => boolean
): PasswordProblem | null {
  const length = [...password.normalize("NFC")].length
  if (length < PASSWORD_MIN) return "ocop.password_too_short"
  if (length > PASSWORD_MAX) return "ocop.password_too_long"
  const spellings = spellingsOf(password)
  const address = plain(email)
  if (spellings.some((spelling) => isOwn(spelling, address))) return "ocop.password_is_email"
  return spellings.some((spelling) => isTrivial(spelling) || isCommon(spelling))
    ? "ocop.password_weak"
    : null
}

/** The password in lower case, without accents and spaces, and the same without its tail. */
function spellingsOf(password: string): string[] {
  const lower = password.normalize("NFC").toLowerCase()
  const whole = plain(password)
  return [...new Set([lower, whole, whole.replace(TAIL, "")])].filter((spelling) => spelling !== "")
}

const plain = (text: string) => foldVietnamese(text).toLowerCase().replace(/\s+/g, "")

function isOwn(spelling: string, address: string): boolean {
  return address !== "" && (spelling === address || spelling === address.split("@")[0])
}

/** One or two characters over and over ("aaaaaaaa"), or a telephone number or a day: figures alone. */
function isTrivial(spelling: string): boolean {
  return (
    (spelling.length >= PASSWORD_MIN && new Set(spelling).size <= 2) || /^\d{8,12}$/.test(spelling)
  )
}
