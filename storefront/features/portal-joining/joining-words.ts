import type { ChecklistItemName, DocumentKind, RegistrationStep } from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

const STEP_WORDS: Record<RegistrationStep, { title: () => string; lead: () => string }> = {
  producer: { title: m.portal_joining_step_producer, lead: m.portal_joining_lead_producer },
  identity: { title: m.portal_joining_step_identity, lead: m.portal_joining_lead_identity },
  place: { title: m.portal_joining_step_place, lead: m.portal_joining_lead_place },
  contact: { title: m.portal_joining_step_contact, lead: m.portal_joining_lead_contact },
  bank: { title: m.portal_joining_step_bank, lead: m.portal_joining_lead_bank },
  documents: { title: m.portal_joining_step_documents, lead: m.portal_joining_lead_documents },
  consent: { title: m.portal_joining_step_consent, lead: m.portal_joining_lead_consent },
}

export function stepWords(step: RegistrationStep): { title: string; lead: string } {
  const { title, lead } = STEP_WORDS[step]
  return { title: title(), lead: lead() }
}

const DOCUMENT_WORDS: Record<DocumentKind | "claim-proof", () => string> = {
  "business-registration": m.portal_joining_paper_business,
  "personal-id-front": m.portal_joining_paper_id_front,
  "personal-id-back": m.portal_joining_paper_id_back,
  "food-safety": m.portal_joining_paper_food_safety,
  other: m.portal_joining_paper_other,
  "claim-proof": m.portal_joining_paper_claim,
}

export function documentWords(kind: DocumentKind | "claim-proof"): string {
  return DOCUMENT_WORDS[kind]()
}

const ITEM_WORDS: Record<ChecklistItemName, () => string> = {
  kind: m.portal_joining_kind,
  legal_name: m.portal_joining_legal_name,
  representative: m.portal_joining_representative,
  tax_code: m.portal_joining_tax_code,
  personal_id: m.portal_joining_personal_id,
  birth_date: m.portal_joining_birth_date,
  commune_code: m.portal_joining_commune,
  address_line: m.portal_joining_address_line,
  phone: m.portal_joining_phone,
  bank_bin: m.portal_joining_bank,
  bank_account: m.portal_joining_account,
  bank_holder: m.portal_joining_holder,
  accepts_terms: m.portal_joining_terms_short,
  consents_to_data: m.portal_joining_data_short,
  "business-registration": m.portal_joining_paper_business,
  "personal-id-front": m.portal_joining_paper_id_front,
  "personal-id-back": m.portal_joining_paper_id_back,
  "food-safety": m.portal_joining_paper_food_safety,
  other: m.portal_joining_paper_other,
}

/** What is to be filled in, for an item of the checklist. */
export function itemWords(item: string): string {
  return ITEM_WORDS[item as ChecklistItemName]?.() ?? item
}

const TROUBLE: Readonly<Record<string, () => string>> = {
  "ocop.registration_locked": m.portal_joining_trouble_locked,
  "ocop.registration_incomplete": m.portal_joining_trouble_incomplete,
  "ocop.producer_status_conflict": m.portal_joining_trouble_locked,
  "ocop.documents_too_many": m.portal_joining_trouble_many,
  "ocop.scan_missing": m.portal_joining_trouble_no_photo,
  "ocop.scan_type_refused": m.portal_joining_trouble_photo_type,
  "ocop.scan_too_large": m.portal_joining_trouble_photo_large,
  "ocop.record_not_found": m.portal_joining_trouble_record,
  "ocop.claim_proof_missing": m.portal_joining_trouble_proof,
  "ocop.claim_pending": m.portal_joining_trouble_claim,
}

/** Why something was not taken, for a code of the backend's. */
export function joiningTroubleWords(code: string): string {
  return TROUBLE[code]?.() ?? refusalWords(code)
}
