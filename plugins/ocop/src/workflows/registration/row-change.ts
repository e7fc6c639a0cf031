import type { Gazetteer } from "@ocop/rules"
import type { RegistrationRow } from "../../modules/producer/registration-rows"
import { registrationRefusals } from "./registration-refusals"

type Draft = Readonly<Record<string, unknown>>
/** `true` stands for this moment. */
type RowChange = Partial<Record<keyof RegistrationRow, string | true | null>>

const CONSENTS = {
  accepts_terms: "terms_accepted_at",
  consents_to_data: "data_consented_at",
} as const

/**
 * What a draft changes in the row: only fields that differ. A consent that was given keeps its moment; a
 * commune brings its province.
 *
 * @throws MedusaError `ocop.commune_unknown`
 */
export function rowChange(draft: Draft, row: RegistrationRow, places: Gazetteer): RowChange {
  const change: RowChange = {}
  for (const [name, value] of Object.entries(draft)) {
    if (name in CONSENTS) {
      const column = CONSENTS[name as keyof typeof CONSENTS]
      if (Boolean(value) !== Boolean(row[column])) change[column] = value ? true : null
    } else if (value !== undefined && value !== row[name as keyof RegistrationRow]) {
      change[name as keyof RegistrationRow] = value as string | null
    }
  }
  if (change.commune_code !== undefined) {
    change.province_code = provinceOf(change.commune_code as string | null, places)
  }
  return change
}

function provinceOf(communeCode: string | null, places: Gazetteer): string | null {
  if (communeCode === null) return null
  const commune = places.commune(communeCode)
  if (!commune) throw registrationRefusals.communeUnknown(communeCode)
  return commune.province_code
}
