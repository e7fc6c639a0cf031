import type { AcceptFilingBody, AdminFiling } from "@ocop/contract"

/** What an operator reads on the paper, as it is typed. */
export const FILING_FIELDS = [
  "product_name",
  "group_code",
  "number",
  "decision",
  "body",
  "level",
  "stars",
  "issued_on",
  "valid_until",
] as const

export type FilingField = (typeof FILING_FIELDS)[number]
export type FilingForm = Readonly<Record<FilingField, string>>

export function formOf(filing: AdminFiling): FilingForm {
  const fields = FILING_FIELDS.map((field) => [field, String(filing[field])] as const)
  return Object.fromEntries(fields) as FilingForm
}

/** Fields that are read otherwise than they were claimed. */
export const correctedFields = (claimed: FilingForm, read: FilingForm): FilingField[] =>
  FILING_FIELDS.filter((field) => claimed[field] !== read[field].trim())

/** Null while a field is empty. */
export function correctionsOf(
  claimed: FilingForm,
  read: FilingForm
): AcceptFilingBody["corrections"] | null {
  if (FILING_FIELDS.some((field) => !read[field].trim())) return null
  const changed = correctedFields(claimed, read)
  const texts = Object.fromEntries(changed.map((field) => [field, read[field].trim()]))
  return changed.includes("stars") ? { ...texts, stars: starsOf(read.stars) } : texts
}

const starsOf = (typed: string) => (typed === "5" ? 5 : typed === "4" ? 4 : 3)
