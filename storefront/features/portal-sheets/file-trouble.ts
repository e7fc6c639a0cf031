import { m } from "~/platform/paraglide/messages"

/** Why a whole file was turned down, by the backend's code; others get the general sentence. */
const WORDS: Record<string, () => string> = {
  "ocop.import_file_missing": m.portal_sheets_file_missing,
  "ocop.import_file_empty": m.portal_sheets_file_missing,
  "ocop.import_file_too_large": m.portal_sheets_file_too_large,
  "ocop.import_file_too_many_rows": m.portal_sheets_file_too_many_rows,
  "ocop.import_file_old_excel": m.portal_sheets_file_old_excel,
  "ocop.import_file_encrypted": m.portal_sheets_file_encrypted,
  "ocop.import_file_macros": m.portal_sheets_file_macros,
  "ocop.import_header_missing": m.portal_sheets_file_header_missing,
  "ocop.import_preview_stale": m.portal_sheets_stale,
  "shop.backend_unreachable": m.refusal_unreachable,
}

export function fileTroubleWords(code: string): string {
  return Object.hasOwn(WORDS, code) ? (WORDS[code] as () => string)() : m.portal_sheets_file_other()
}
