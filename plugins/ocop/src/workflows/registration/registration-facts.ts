import type { RegistrationFields } from "@ocop/contract"
import { DOCUMENT_KINDS, type DocumentKind, type RegistrationFacts } from "@ocop/rules"
import type { DocumentRow } from "../../modules/producer/document-rows"
import type { RegistrationRow } from "../../modules/producer/registration-rows"

/** What the checklist looks at. */
export function registrationFacts(
  row: RegistrationRow,
  documents: readonly Pick<DocumentRow, "kind">[]
): RegistrationFacts {
  const isPaper = (kind: string): kind is DocumentKind =>
    (DOCUMENT_KINDS as readonly string[]).includes(kind)
  return {
    ...registrationFields(row),
    documents: documents.map(({ kind }) => kind).filter(isPaper),
  }
}

/** What its owner and operators read of it. */
export function registrationFields(row: RegistrationRow): RegistrationFields {
  return {
    kind: row.kind,
    legal_name: row.legal_name,
    representative: row.representative,
    tax_code: row.tax_code,
    personal_id: row.personal_id,
    birth_date: row.birth_date,
    commune_code: row.commune_code,
    province_code: row.province_code,
    address_line: row.address_line,
    phone: row.phone,
    bank_bin: row.bank_bin,
    bank_account: row.bank_account,
    bank_holder: row.bank_holder,
    accepts_terms: row.terms_accepted_at !== null,
    consents_to_data: row.data_consented_at !== null,
  }
}
