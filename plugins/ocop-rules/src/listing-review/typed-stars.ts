import { foldVietnamese } from "../fold.js"

const SIGNS = /[★☆⭐🌟✩✪✫✬✭✮✯]|\b[1-5]\s?\*/u
const COUNTED = /(^|[^a-z0-9])[1-5]\s?(sao|stars?)(?![a-z0-9])/
const SPELLED =
  /(^|[^a-z])((ocop|hang|chuan|dat)\s+(ba|bon|nam)\s+sao|(ba|bon|nam)\s+sao\s+ocop)(?![a-z])/
const PROGRAMME = /(^|[^a-z0-9])ocop(?![a-z0-9])/
/** "OCOP 4 sao", "4 sao OCOP", with a few words between. */
const RECOGNISED = /ocop[^.!?\n]{0,40}[1-5]\s?sao(?![a-z])|[1-5]\s?sao[^.!?\n]{0,20}ocop/

/**
 * Whether a name speaks of stars or of the programme. A star is a fact about a certificate in force today
 * and is shown from there: typed into a title it would outlive the certificate.
 */
export function namesAStar(name: string): boolean {
  const folded = foldVietnamese(name)
  return SIGNS.test(name) || COUNTED.test(folded) || SPELLED.test(folded) || PROGRAMME.test(folded)
}

/** Whether a longer text gives itself stars of the programme. "Khách sạn 5 sao" and "OCOP" alone do not. */
export function claimsAStar(text: string): boolean {
  const folded = foldVietnamese(text)
  return /[★⭐🌟]/u.test(text) || RECOGNISED.test(folded) || SPELLED.test(folded)
}
