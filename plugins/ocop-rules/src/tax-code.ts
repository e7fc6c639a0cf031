/** Whose code it is: an enterprise (10 digits), its branch (10-3), or a person (12, personal id). */
export type TaxCodeKind = "enterprise" | "branch" | "personal"

/**
 * A Vietnamese tax code in its stored form: "0101234567", "0101234567-001" or "001099012345".
 * Spaces, dots and a missing dash are forgiven. Only the shape is looked at; whether the code was
 * ever issued, and to whom, is the operator's check before approving a producer.
 *
 * @returns null when the shape is wrong
 */
export function parseTaxCode(text: string): { kind: TaxCodeKind; code: string } | null {
  const digits = text
    .normalize("NFKC")
    .trim()
    .replace(/[\s.]/g, "")
    .replace(/[‐-―−]/g, "-")
  if (/^\d{10}$/.test(digits)) return { kind: "enterprise", code: digits }
  if (/^\d{12}$/.test(digits)) return { kind: "personal", code: digits }
  const branch = /^(\d{10})-?(\d{3})$/.exec(digits)
  if (branch) return { kind: "branch", code: `${branch[1]}-${branch[2]}` }
  return null
}

/** True for text that `parseTaxCode` understands. */
export function isTaxCode(text: string): boolean {
  return parseTaxCode(text) !== null
}
