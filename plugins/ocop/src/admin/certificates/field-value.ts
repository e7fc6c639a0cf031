import type { Messages } from "../messages/vi"

/** A value of a certificate, kept as text by its record, as a person reads it; "" when it is empty. */
export function fieldValue(
  field: string,
  value: string,
  { certificate, day }: Pick<Messages, "certificate" | "day">
): string {
  if (field === "level") return own(certificate.levels, value)
  if (field === "date_precision") return own(certificate.precisions, value)
  if (field === "stars" && value) return certificate.stars(Number(value))
  if (field === "score" && value) return scoreWords(value, certificate)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day.of(value) : value
}

/** Points as they are kept or typed, with a point or a comma. */
function scoreWords(value: string, certificate: Messages["certificate"]): string {
  const score = Number(value.replace(",", "."))
  return Number.isNaN(score) ? value : certificate.score(score)
}

function own(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value
}
