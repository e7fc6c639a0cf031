import type { Registration } from "@ocop/contract"
import { phoneText } from "~/features/checkout/phone-text"

/** Fields of the steps as people type them. */
export type RegistrationValues = {
  kind: string
  legal_name: string
  representative: string
  tax_code: string
  personal_id: string
  birth_date: string
  province_code: string
  commune_code: string
  street: string
  phone: string
  bank_bin: string
  bank_account: string
  bank_holder: string
  accepts_terms: boolean
  consents_to_data: boolean
}

/** What was saved, as it is typed: days are day/month/year, phones grouped. */
export function valuesOf({ fields }: Pick<Registration, "fields">): RegistrationValues {
  return {
    kind: fields.kind ?? "",
    legal_name: fields.legal_name ?? "",
    representative: fields.representative ?? "",
    tax_code: fields.tax_code ?? "",
    personal_id: fields.personal_id ?? "",
    birth_date: fields.birth_date?.split("-").reverse().join("/") ?? "",
    province_code: fields.province_code ?? "",
    commune_code: fields.commune_code ?? "",
    street: fields.address_line ?? "",
    phone: phoneText(fields.phone ?? ""),
    bank_bin: fields.bank_bin ?? "",
    bank_account: fields.bank_account ?? "",
    bank_holder: fields.bank_holder ?? "",
    accepts_terms: fields.accepts_terms,
    consents_to_data: fields.consents_to_data,
  }
}
