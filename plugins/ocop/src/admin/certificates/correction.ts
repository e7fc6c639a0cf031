import type { AdminCertificate, CorrectCertificateBody } from "@ocop/contract"

/** A certificate as the form holds it: text, as it is typed. */
export type CorrectionForm = Record<CorrectionField, string>

export const CORRECTION_FIELDS = [
  "number",
  "decision",
  "body",
  "level",
  "stars",
  "score",
  "issued_on",
  "valid_until",
  "date_precision",
] as const
export type CorrectionField = (typeof CORRECTION_FIELDS)[number]

type Corrected = Pick<
  AdminCertificate,
  | "number"
  | "decision"
  | "body"
  | "level"
  | "score"
  | "issued_on"
  | "valid_until"
  | "date_precision"
  | "stars_certified"
>

/** What the form starts with. */
export function formOf(certificate: Corrected): CorrectionForm {
  const { number, decision, body, level, issued_on, valid_until, date_precision } = certificate
  return {
    number,
    decision,
    body,
    level,
    issued_on,
    valid_until,
    date_precision,
    stars: String(certificate.stars_certified),
    score: certificate.score === null ? "" : String(certificate.score),
  }
}

/** The fields that say something else than the register; an emptied one counts, but for the score. */
export function changedFields(before: CorrectionForm, now: CorrectionForm): CorrectionField[] {
  return CORRECTION_FIELDS.filter((field) =>
    field === "score"
      ? scoreTyped(before.score) !== scoreTyped(now.score)
      : before[field] !== now[field].trim()
  )
}

/** What is sent: the changed fields alone. */
export function changesOf(
  before: CorrectionForm,
  now: CorrectionForm
): CorrectCertificateBody["changes"] {
  const said = { ...now, stars: Number(now.stars), score: scoreTyped(now.score) }
  return Object.fromEntries(
    changedFields(before, now).map((field) => {
      const value = said[field]
      return [field, typeof value === "string" ? value.trim() : value]
    })
  )
}

/** Points as typed, with a comma or a point; null when empty, NaN when it is no score. */
export function scoreTyped(typed: string): number | null {
  const text = typed.trim().replace(",", ".")
  if (!text) return null
  const score = /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : NaN
  return score <= 100 ? score : NaN
}
