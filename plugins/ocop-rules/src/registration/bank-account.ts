import { foldVietnamese } from "../fold.js"

/**
 * An account number as banks take it: 6 to 19 digits. Spaces, dots and dashes are forgiven.
 *
 * @returns null when the shape is wrong
 */
export function parseAccountNumber(text: string): string | null {
  const digits = text.normalize("NFKC").replace(/[\s.‐-―−-]/g, "")
  return /^\d{6,19}$/.test(digits) ? digits : null
}

/**
 * The holder of an account as banks write it: capitals without accents ("NGUYEN THI LAN"), however it
 * was typed.
 *
 * @returns null for less than two letters, more than 70 characters, or signs that no bank writes
 */
export function parseAccountHolder(text: string): string | null {
  const name = foldVietnamese(text).toUpperCase()
  return /^(?=.*[A-Z].*[A-Z])[A-Z0-9 .,&()/'-]{2,70}$/.test(name) ? name : null
}

/**
 * Whether an account belongs to whom it is given for, by its name: one of `names` with the same letters.
 * A difference is for a person to look at and refuses nothing.
 */
export function holderIsOneOf(holder: string, names: readonly (string | null)[]): boolean {
  return names.some((name) => name !== null && lettersOf(name) === lettersOf(holder))
}

const lettersOf = (name: string): string => foldVietnamese(name).replace(/[^a-z0-9]/g, "")
