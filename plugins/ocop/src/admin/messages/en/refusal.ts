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
  "ocop.remittance_known": "This courier's statement is there already. Open it in the list.",
  "ocop.remittance_confirmed": "The statement is confirmed and cannot be removed.",
  "ocop.remittance_draft": "Confirm the statement first.",
  "ocop.remittance_line_done": "This line is settled already. Reload the page.",
  "ocop.remittance_parcel_missing": "It is not clear which parcel this line is for.",
  "ocop.remittance_parcel_not_held":
    "The courier holds no money of this parcel: it was not delivered, came back, or was handed over.",
  "ocop.remittance_not_found": "There is no such statement.",
  "ocop.remittance_header_missing": "The file has no columns “Mã vận đơn” and “Tiền thu hộ”.",
  "ocop.remittance_lines_missing": "The statement has no lines.",
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
  "ocop.filing_not_found": "There is no such filing.",
  "ocop.filing_answered": "It was answered or taken back already. Please reload the page.",
  "ocop.filing_scan_missing": "The producer has sent no scan yet, so it cannot be entered.",
  "ocop.filing_needs_choice": "Choose which product of the register it is of.",
  "ocop.filing_date_ahead": "The day of issue lies ahead. Please check the paper.",
  "ocop.filing_validity_reversed": "It ends before it was issued. Please check the paper.",
  "ocop.filing_stars_beyond_body": "This level cannot give so many stars.",
  "ocop.filing_level_contradicts_body": "The body's name and the level do not match.",
  "ocop.filing_number_taken": "The number is of another product's certificate.",
  "ocop.filing_contradicts_register": "It contradicts what the register says of this product.",
  "ocop.review_not_found": "There is no such review.",
  "ocop.review_changed": "Its author has changed this review. Read the new one, then decide.",
  "ocop.review_state_conflict": "The review is in another state by now. Reload the page.",
  "ocop.review_outdated": "The producer has just changed it. Read the new version, then answer.",
  "ocop.producer_not_found": "This producer was not found.",
  "ocop.producer_status_conflict":
    "The producer's status has changed, perhaps by another operator. Reload the page.",
  "ocop.claim_pending": "This producer claims a record. Answer the claim first.",
  "ocop.tax_code_taken": "Another producer has this tax code. Find out whose it is first.",
  "ocop.claim_not_found": "This claim was not found.",
  "ocop.claim_status_conflict": "This claim was answered already. Reload the page.",
  "ocop.record_taken": "Somebody acts for this record already. Refuse the claim.",
  "ocop.scan_lost": "The file store has lost this file. Ask for it again.",
  "ocop.claim_same_product":
    "Both have a certified product of the same name. Correct one of the two first.",
  "ocop.claimant_status_conflict":
    "The claimant is approved or refused and can't be merged any more.",
  "ocop.document_not_found": "This paper was not found.",
  "ocop.bank_transfer_not_found": "This transfer was not found.",
  "ocop.bank_transfer_state_conflict":
    "This transfer was dealt with already, perhaps by another operator. Reload the page.",
  "ocop.transfer_not_awaited":
    "This order awaits no transfer: the number is wrong, it is paid or cancelled, or the money counts for another order.",
  "ocop.statement_unreadable":
    "The statement could not be read. Save it as CSV in UTF-8, with its header row.",
  "ocop.refund_not_found": "This refund was not found.",
  "ocop.refund_not_open":
    "Nothing is to be transferred here any more: it was refunded, needs no refund, or goes to a card. Reload the page.",
  "ocop.refund_account_missing":
    "The buyer has not said which account to pay to. Please contact the buyer.",
  "ocop.bank_reference_used": "This bank reference stands for another refund.",
  "ocop.refund_too_much":
    "That is more than can still be given back. Reload the page and look again.",
  "ocop.return_line_unknown": "This product is not of the order. Reload the page.",
  "ocop.return_quantity_invalid": "That is more pieces than can still be given back.",
  "ocop.complaint_not_found": "This complaint was not found.",
  "ocop.complaint_status_conflict": "The complaint has ended or moved on. Reload the page.",
  "ocop.card_review_not_found": "This was not found.",
  "ocop.payouts_changed":
    "What can be sent has changed since you looked. No batch was made: look at the new list first.",
  "ocop.payouts_empty": "There is nothing to be sent now.",
  "ocop.payout_not_found": "There is no such batch or payout.",
  "ocop.payout_settled":
    "One of them has another outcome already. Nothing was noted: load the page again.",
  "ocop.bank_ref_used":
    "One of the references is of another payout. Nothing was noted: check the references.",
  "ocop.payout_file_unreadable":
    "This file can't be read: it has to be .xlsx or .csv with a column “Số tham chiếu”, “Mã giao dịch” or “Reference”.",
  "ocop.commission_too_soon":
    "This makes some sales dearer before the notice of 20 days is over. Choose a later first day.",
  "ocop.commission_rule_not_found": "There is no such rule. Load the page again.",
  "ocop.programme_period": "The period ends before it begins. Choose other days.",
  "ocop.place_not_found": "There is no such province, or the former one is not part of it.",
  "ocop.commission_rule_ended": "This rule has ended.",
  "ocop.statement_period":
    "A statement is of 1 to 366 days, and its first day is not after its last.",
  "ocop.role_forbidden": "Your role may not do this. If you need it, ask an administrator.",
  "ocop.last_administrator": "One administrator has to remain. Give somebody else that role first.",
  "ocop.operator_not_found": "This person was not found. Load the page again.",
  "ocop.operator_exists": "This person is in the admin already. Change the role in the list.",
  "ocop.invitation_not_found": "This invitation was used or withdrawn.",
  "ocop.promotion_code_taken": "Another promotion has this code. Take another.",
  "ocop.promotion_tag_protected":
    "Tags “OCOP · …” follow certificates, origins and producers, and are not edited by hand.",
  "ocop.basket_not_found": "There is no such basket.",
  "ocop.basket_outdated": "Somebody has just saved this basket. Reload it before you go on.",
  "ocop.basket_handle_taken": "Another basket has this address.",
  "ocop.basket_handle_fixed": "A basket that was on sale keeps its address.",
  "ocop.basket_not_agreed": "Some producers have not agreed to their share.",
  "ocop.basket_ended": "A basket that has ended is not changed any more.",
  "ocop.basket_goods_unknown": "Some of the goods are not sold in the market any more.",
  "ocop.basket_price_too_high":
    "A basket must not cost more than its goods singly, whose prices have just changed.",
  "ocop.campaign_page_not_found": "There is no such campaign page.",
  "ocop.campaign_page_outdated": "Somebody has just saved this page. Reload it before you go on.",
  "ocop.campaign_handle_taken": "Another page has this address.",
  "ocop.campaign_handle_fixed": "A published page keeps its address.",
  "ocop.campaign_without_listings": "Choose at least one condition or one product.",
  "ocop.campaign_was_published": "The page was published: withdraw it in the place of deleting it.",
  "ocop.home_slot_not_found": "This part is not on the home page any more.",
  "ocop.picture_not_found": "This picture was not found. Upload it again.",
  "ocop.picture_too_large": "The picture is larger than 15 MB.",
  "ocop.picture_type_refused": "The file is no JPG, PNG or WebP picture.",
  "ocop.picture_damaged": "The picture is damaged.",
  "ocop.picture_dimensions_refused": "The picture has too many pixels.",
  "ocop.legal_too_soon":
    "The day is too early: not before today, and fees are announced 20 days ahead.",
  "ocop.assistance_not_agreed": "No owner of the shop lets officers help now.",
  "ocop.queue_not_found": "There is no such queue.",
}
