import type { CorrectCertificateBody } from "@ocop/contract"
import { normaliseCertificateNumber } from "@ocop/rules"
import type { CertificateRow } from "../../modules/certification/certificates-of-product"

/** What an operator says is right, by field. */
export type WantedChanges = CorrectCertificateBody["changes"]
type Field = keyof WantedChanges

/** A change that changes something; `before` and `after` as history keeps them. */
export interface CertificateChange {
  readonly field: Field
  readonly value: string | number | null
  readonly before: string
  readonly after: string
}

/** Those of the wanted changes that differ from what the register says, in the order of the register. */
export function certificateChanges(
  certificate: CertificateRow,
  wanted: WantedChanges
): CertificateChange[] {
  return FIELDS.flatMap((field) => {
    const given = field === "number" && wanted.number ? normalised(wanted.number) : wanted[field]
    const before = certificate[field]
    return given === undefined || given === before
      ? []
      : [{ field, value: given, before: asText(before), after: asText(given) }]
  })
}

const FIELDS = [
  "number",
  "decision",
  "body",
  "level",
  "stars",
  "score",
  "issued_on",
  "valid_until",
  "date_precision",
] as const satisfies readonly Field[]

const normalised = normaliseCertificateNumber
const asText = (value: string | number | null): string => (value === null ? "" : String(value))
