import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

const WORDS: Readonly<Record<string, () => string>> = {
  "ocop.filing_already_registered": m.portal_certificates_trouble_registered,
  "ocop.filing_open_already": m.portal_certificates_trouble_open,
  "ocop.filing_answered": m.portal_certificates_trouble_answered,
  "ocop.filing_stars_beyond_body": m.portal_certificates_trouble_stars,
  "ocop.filing_level_contradicts_body": m.portal_certificates_trouble_level,
  "ocop.filing_date_ahead": m.portal_certificates_trouble_ahead,
  "ocop.filing_validity_reversed": m.portal_certificates_trouble_reversed,
  "ocop.filing_scans_full": m.portal_certificates_trouble_scans_full,
  "ocop.scan_missing": m.portal_certificates_trouble_no_photo,
  "ocop.scan_type_refused": m.portal_certificates_trouble_photo_type,
  "ocop.scan_too_large": m.portal_certificates_trouble_photo_large,
  "ocop.certified_product_unknown": m.portal_certificates_trouble_product,
}

/** Why a paper was not taken, for a code of the backend's. */
export function troubleWords(code: string): string {
  return WORDS[code]?.() ?? refusalWords(code)
}

/** The field of the form that a refusal is about, so that its words stand beside it. */
export function fieldOfTrouble(code: string): string | null {
  return FIELDS[code] ?? null
}

const FIELDS: Readonly<Record<string, string>> = {
  "ocop.filing_already_registered": "number",
  "ocop.filing_open_already": "number",
  "ocop.filing_stars_beyond_body": "stars",
  "ocop.filing_level_contradicts_body": "level",
  "ocop.filing_date_ahead": "issued_on",
  "ocop.filing_validity_reversed": "valid_until",
}
