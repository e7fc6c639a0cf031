import type { Messages } from "../vi"

export const refusal: Messages["refusal"] = {
  "ocop.certificate_not_found": "This certificate is not in the register.",
  "ocop.certificate_number_taken": "Another certificate has this number.",
  "ocop.validity_reversed": "The last day in force must not lie before the day of issue.",
  "ocop.certificate_decision_twice":
    "The product already has another certificate by this very decision.",
  "ocop.scan_not_found": "This scan could not be found.",
  "ocop.scan_missing": "No file arrived. Choose a file and try again.",
  "ocop.scan_too_large": "The file is too large. Make it smaller and try again.",
  "ocop.scan_type_refused":
    "What is in this file is no PDF, JPG, PNG or WebP, whatever its name may say.",
  "ocop.import_not_found": "This list could not be found.",
  "ocop.import_file_missing": "No file arrived. Choose a file and try again.",
  "ocop.import_file_empty": "This file is empty.",
  "ocop.import_file_too_large": "The file is larger than 10 MB. Split the list into several files.",
  "ocop.import_file_too_many_rows":
    "The list has more than 20,000 rows. Split it into several files.",
  "ocop.import_file_too_many_columns":
    "The list has too many columns. Delete those that are not needed and try again.",
  "ocop.import_file_not_a_spreadsheet":
    "This file is no XLSX or CSV spreadsheet, whatever its name may say.",
  "ocop.import_file_old_excel":
    "This is an old Excel file (.xls). Open it in Excel or LibreOffice, save it as .xlsx and upload that.",
  "ocop.import_file_macros":
    "The file has macros and is not taken. Save it as .xlsx (without macros) and upload that.",
  "ocop.import_file_encrypted":
    "The file has a password. Take the password off and upload it again.",
  "ocop.import_file_zip_bomb":
    "The file grows beyond all measure when it is unpacked, so it was refused. Copy just the list into a new file.",
  "ocop.import_file_damaged":
    "The file is damaged and cannot be opened. Get the original once more.",
  "ocop.import_file_no_rows": "There are no rows in this file.",
  "ocop.import_file_encoding_unknown":
    "The text encoding of the CSV file was not recognised. Save it as UTF-8.",
  "ocop.import_file_took_too_long":
    "Reading the file took too long and was stopped. Copy just the list into a new file.",
  "ocop.import_file_cell_too_long":
    "A cell holds far too much text. Shorten it and upload the file again.",
  "ocop.import_columns_missing": "Say which column holds the product and which the producer.",
  "ocop.import_mapping_invalid":
    "The file has no such sheet, header row or column. Please look at your choices again.",
  "ocop.import_choice_unknown":
    "What you chose is no longer in the register. Reload the page and choose again.",
  "ocop.import_row_unknown": "The list no longer has this row. Reload the page.",
  "ocop.import_status_conflict":
    "This list has moved on to another step, perhaps by another operator. Reload the page.",
  "ocop.import_in_use":
    "It can no longer be undone, because something depends on it (listings, orders, scans, notices, corrections, revocations or later certificates). Revoke or correct single certificates instead.",
  "ocop.register_busy": "Another list is being written to the register. Try again in a minute.",
  "ocop.invalid_data": "Something was filled in wrongly. Look it over and try again.",
  "ocop.text_invalid": "What you typed has a character that cannot be kept. Type it again.",
  "ocop.import_preview_stale":
    "The register has changed since this preview. Nothing was written; look at the new preview and confirm again.",
}
