/** The backend's refusals by their code. `import_file_*` are about the file as a whole. */
export const refusal: Readonly<Record<string, string>> = {
  "ocop.certificate_not_found": "Chứng nhận này không có trong sổ.",
  "ocop.certificate_number_taken": "Đã có chứng nhận khác mang số này.",
  "ocop.validity_reversed": "Ngày cuối còn hiệu lực không được trước ngày cấp.",
  "ocop.certificate_decision_twice": "Sản phẩm đã có một chứng nhận khác theo đúng quyết định này.",
  "ocop.scan_not_found": "Không tìm thấy bản chụp này.",
  "ocop.scan_missing": "Chưa có tệp nào được gửi. Hãy chọn tệp rồi thử lại.",
  "ocop.scan_too_large": "Tệp quá lớn. Hãy giảm dung lượng rồi tải lại.",
  "ocop.scan_type_refused":
    "Nội dung tệp không phải PDF, JPG, PNG hay WebP, dù tên tệp có thể ghi như vậy.",
  "ocop.import_not_found": "Không tìm thấy danh sách này.",
  "ocop.remittance_known":
    "Bảng kê này của đơn vị vận chuyển đã được nhập. Hãy mở trong danh sách.",
  "ocop.remittance_confirmed": "Bảng kê đã xác nhận, không xoá được.",
  "ocop.remittance_draft": "Hãy xác nhận bảng kê trước.",
  "ocop.remittance_line_done": "Dòng này đã được giải quyết. Hãy tải lại trang.",
  "ocop.remittance_parcel_missing": "Chưa rõ dòng này là của kiện nào.",
  "ocop.remittance_parcel_not_held":
    "Đơn vị vận chuyển không còn giữ tiền của kiện này: chưa giao, đã quay về hoặc đã nộp.",
  "ocop.remittance_not_found": "Không có bảng kê này.",
  "ocop.remittance_header_missing": "Không thấy cột “Mã vận đơn” và “Tiền thu hộ” trong tệp.",
  "ocop.remittance_lines_missing": "Bảng kê không có dòng nào.",
  "ocop.import_file_missing": "Chưa có tệp nào được gửi. Hãy chọn tệp rồi thử lại.",
  "ocop.import_file_empty": "Tệp này rỗng.",
  "ocop.import_file_too_large": "Tệp lớn hơn 10 MB. Hãy tách danh sách thành nhiều tệp.",
  "ocop.import_file_too_many_rows": "Danh sách có hơn 20.000 dòng. Hãy tách thành nhiều tệp.",
  "ocop.import_file_too_many_columns":
    "Danh sách có quá nhiều cột. Hãy xoá các cột không cần rồi tải lại.",
  "ocop.import_file_not_a_spreadsheet":
    "Tệp này không phải bảng tính XLSX hay CSV, dù tên tệp có thể ghi như vậy.",
  "ocop.import_file_old_excel":
    "Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi tải lên.",
  "ocop.import_file_macros":
    "Tệp có macro nên không được nhận. Hãy lưu lại dạng .xlsx (không macro) rồi tải lên.",
  "ocop.import_file_encrypted": "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi tải lên.",
  "ocop.import_file_zip_bomb":
    "Tệp nén phồng lên quá mức cho phép khi mở ra nên bị từ chối. Hãy chép riêng bảng danh sách sang một tệp mới.",
  "ocop.import_file_damaged": "Tệp bị hỏng, không mở được. Hãy lấy lại bản gốc.",
  "ocop.import_file_no_rows": "Không có dòng nào trong tệp này.",
  "ocop.import_file_encoding_unknown":
    "Không nhận ra bảng mã chữ của tệp CSV. Hãy lưu lại với bảng mã UTF-8.",
  "ocop.import_file_took_too_long":
    "Đọc tệp quá lâu nên đã dừng. Hãy chép riêng bảng danh sách sang một tệp mới.",
  "ocop.import_file_cell_too_long": "Có ô chứa quá nhiều chữ. Hãy rút gọn ô đó rồi tải lại.",
  "ocop.import_columns_missing": "Cần cho biết cột nào ghi tên sản phẩm và cột nào ghi chủ thể.",
  "ocop.import_mapping_invalid":
    "Trang tính, dòng tiêu đề hoặc cột đã chọn không có trong tệp. Hãy xem lại các lựa chọn.",
  "ocop.import_choice_unknown": "Mục được chọn không còn trong sổ. Hãy tải lại trang rồi chọn lại.",
  "ocop.import_row_unknown": "Dòng này không còn trong danh sách. Hãy tải lại trang.",
  "ocop.import_status_conflict":
    "Danh sách đã sang bước khác, có thể do một người vận hành khác. Hãy tải lại trang.",
  "ocop.import_in_use":
    "Không hoàn tác được nữa vì đã có dữ liệu dựa vào danh sách này (sản phẩm trên sàn, đơn hàng, bản chụp, thông báo, đính chính, thu hồi hoặc chứng nhận cấp sau). Hãy thu hồi hoặc đính chính từng chứng nhận.",
  "ocop.register_busy": "Một danh sách khác đang được ghi vào sổ. Hãy thử lại sau một phút.",
  "ocop.invalid_data": "Có mục điền chưa đúng. Hãy xem lại rồi thử lần nữa.",
  "ocop.text_invalid": "Có ký tự không lưu được trong phần vừa nhập. Hãy gõ lại.",
  "ocop.import_preview_stale":
    "Sổ chứng nhận đã thay đổi từ lúc xem trước. Chưa có gì được ghi; hãy xem lại bảng mới rồi xác nhận.",
  "ocop.filing_not_found": "Không tìm thấy giấy này.",
  "ocop.filing_answered": "Giấy này đã được trả lời hoặc chủ thể đã rút lại. Hãy tải lại trang.",
  "ocop.filing_scan_missing": "Chủ thể chưa gửi bản chụp nên chưa ghi vào sổ được.",
  "ocop.filing_needs_choice": "Hãy chọn giấy này của sản phẩm nào trong sổ.",
  "ocop.filing_date_ahead": "Ngày cấp ở tương lai. Hãy xem lại trên giấy.",
  "ocop.filing_validity_reversed": "Ngày hết hạn trước ngày cấp. Hãy xem lại trên giấy.",
  "ocop.filing_stars_beyond_body": "Cấp công nhận này không cho được số sao ấy.",
  "ocop.filing_level_contradicts_body": "Tên cơ quan và cấp công nhận không khớp.",
  "ocop.filing_number_taken": "Số này là của chứng nhận của một sản phẩm khác.",
  "ocop.filing_contradicts_register": "Trái với điều sổ đã ghi về sản phẩm này.",
  "ocop.review_not_found": "Không tìm thấy nội dung chờ duyệt này.",
  "ocop.review_changed": "Người mua vừa sửa đánh giá này. Hãy đọc bản mới rồi quyết định.",
  "ocop.review_state_conflict": "Đánh giá đã sang tình trạng khác. Hãy tải lại trang.",
  "ocop.review_outdated": "Chủ thể vừa sửa lại nội dung này. Hãy đọc bản mới rồi trả lời.",
  "ocop.producer_not_found": "Không tìm thấy chủ thể này.",
  "ocop.producer_status_conflict":
    "Chủ thể đã sang tình trạng khác, có thể do một người vận hành khác. Hãy tải lại trang.",
  "ocop.claim_pending":
    "Chủ thể này đang xin nhận lại một cơ sở trong sổ. Hãy trả lời yêu cầu đó trước.",
  "ocop.tax_code_taken": "Mã số thuế này đã thuộc một chủ thể khác. Hãy xác minh trước khi duyệt.",
  "ocop.claim_not_found": "Không tìm thấy yêu cầu này.",
  "ocop.claim_status_conflict": "Yêu cầu này đã được trả lời. Hãy tải lại trang.",
  "ocop.record_taken": "Cơ sở này đã có người đại diện. Hãy từ chối yêu cầu.",
  "ocop.scan_lost": "Kho lưu trữ không còn tệp này. Hãy xin lại bản chụp.",
  "ocop.claim_same_product":
    "Hai bên cùng có một sản phẩm OCOP trùng tên. Hãy sửa tên một trong hai trước.",
  "ocop.claimant_status_conflict": "Người nhận đã được duyệt hoặc bị từ chối nên không ghép được.",
  "ocop.document_not_found": "Không tìm thấy giấy tờ này.",
  "ocop.bank_transfer_not_found": "Không tìm thấy khoản chuyển này.",
  "ocop.bank_transfer_state_conflict":
    "Khoản chuyển này đã được xử lý, có thể do một người vận hành khác. Hãy tải lại trang.",
  "ocop.transfer_not_awaited":
    "Đơn hàng này không chờ chuyển khoản: số đơn sai, đơn đã trả đủ hoặc đã hủy, hay khoản này đã tính cho một đơn khác.",
  "ocop.statement_unreadable":
    "Không đọc được sao kê. Hãy lưu lại dạng CSV (UTF-8), giữ nguyên dòng tiêu đề các cột.",
  "ocop.refund_not_found": "Không tìm thấy khoản hoàn này.",
  "ocop.refund_not_open":
    "Khoản này không còn chờ chuyển: đã hoàn, không cần hoàn, hoặc trả về thẻ. Hãy tải lại trang.",
  "ocop.refund_account_missing": "Khách chưa cho biết tài khoản nhận tiền. Hãy liên hệ với khách.",
  "ocop.bank_reference_used": "Mã giao dịch này đã ghi cho một khoản hoàn khác.",
  "ocop.refund_too_much": "Số tiền hoàn lớn hơn số còn hoàn được. Hãy tải lại trang rồi xem lại.",
  "ocop.return_line_unknown": "Sản phẩm này không thuộc đơn hàng. Hãy tải lại trang.",
  "ocop.return_quantity_invalid": "Số lượng lớn hơn số còn hoàn được của sản phẩm này.",
  "ocop.complaint_not_found": "Không tìm thấy khiếu nại này.",
  "ocop.complaint_status_conflict":
    "Khiếu nại đã kết thúc hoặc đã sang bước khác. Hãy tải lại trang.",
  "ocop.card_review_not_found": "Không tìm thấy việc này.",
  "ocop.payouts_changed":
    "Khoản chi được đã thay đổi từ lúc bạn xem. Chưa lập đợt nào; hãy xem lại bảng mới rồi lập.",
  "ocop.payouts_empty": "Lúc này không có khoản nào để chi.",
  "ocop.payout_not_found": "Không có đợt chi hoặc khoản chi này.",
  "ocop.payout_settled": "Có khoản đã được ghi kết quả khác. Chưa ghi gì; hãy tải lại trang.",
  "ocop.bank_ref_used":
    "Có mã giao dịch đã dùng cho một khoản chi khác. Chưa ghi gì; hãy xem lại các mã.",
  "ocop.payout_file_unreadable":
    "Không đọc được tệp này: cần tệp .xlsx hoặc .csv có cột “Số tham chiếu” hoặc “Mã giao dịch”.",
  "ocop.commission_too_soon":
    "Thay đổi này làm phí của một số đơn cao hơn khi chưa đủ 20 ngày báo trước. Hãy chọn ngày bắt đầu muộn hơn.",
  "ocop.commission_rule_not_found": "Không có mức phí này. Hãy tải lại trang.",
  "ocop.programme_period": "Kỳ kết thúc trước khi bắt đầu. Hãy chọn lại ngày.",
  "ocop.place_not_found": "Không có tỉnh, thành phố này, hoặc tỉnh cũ không thuộc tỉnh đã chọn.",
  "ocop.commission_rule_ended": "Mức phí này đã kết thúc.",
  "ocop.statement_period": "Kỳ sao kê phải từ 1 đến 366 ngày, ngày đầu không sau ngày cuối.",
  "ocop.role_forbidden":
    "Vai trò của bạn không làm được việc này. Nếu cần, hãy đề nghị quản trị viên.",
  "ocop.last_administrator":
    "Phải còn ít nhất một quản trị viên. Hãy giao vai trò đó cho người khác trước.",
  "ocop.operator_not_found": "Không tìm thấy người này. Hãy tải lại trang.",
  "ocop.operator_exists":
    "Người này đã vào được trang quản trị. Hãy đổi vai trò của họ trong danh sách.",
  "ocop.invitation_not_found": "Lời mời này đã được dùng hoặc đã rút lại.",
  "ocop.promotion_code_taken": "Mã này đã có khuyến mãi khác dùng. Hãy chọn mã khác.",
  "ocop.promotion_tag_protected":
    "Thẻ “OCOP · …” theo chứng nhận, nơi xuất xứ và chủ thể nên không sửa tay được.",
  "ocop.basket_not_found": "Không có giỏ quà này.",
  "ocop.basket_outdated": "Có người vừa lưu giỏ quà này. Hãy tải lại rồi sửa tiếp.",
  "ocop.basket_handle_taken": "Đã có giỏ quà khác dùng đường dẫn này.",
  "ocop.basket_handle_fixed": "Giỏ quà đã bán thì không đổi được đường dẫn.",
  "ocop.basket_not_agreed": "Còn cơ sở chưa đồng ý với phần của mình.",
  "ocop.basket_ended": "Giỏ quà đã kết thúc thì không sửa được nữa.",
  "ocop.basket_goods_unknown": "Có sản phẩm không còn bán trên chợ.",
  "ocop.basket_price_too_high": "Giỏ quà không được đắt hơn mua lẻ: giá bán lẻ vừa thay đổi.",
  "ocop.campaign_page_not_found": "Không có trang chiến dịch này.",
  "ocop.campaign_page_outdated": "Có người vừa lưu trang này. Hãy tải lại rồi sửa tiếp.",
  "ocop.campaign_handle_taken": "Đã có trang khác dùng đường dẫn này.",
  "ocop.campaign_handle_fixed": "Trang đã đăng thì không đổi được đường dẫn.",
  "ocop.campaign_without_listings": "Hãy chọn ít nhất một điều kiện hoặc một sản phẩm.",
  "ocop.campaign_was_published": "Trang đã từng đăng: hãy gỡ thay vì xoá.",
  "ocop.home_slot_not_found": "Phần này không còn trên trang chủ.",
  "ocop.picture_not_found": "Không tìm thấy ảnh này. Hãy tải lên lại.",
  "ocop.picture_too_large": "Ảnh lớn hơn 15 MB.",
  "ocop.picture_type_refused": "Tệp không phải ảnh JPG, PNG hay WebP.",
  "ocop.picture_damaged": "Ảnh bị hỏng, không đọc được hết.",
  "ocop.picture_dimensions_refused": "Ảnh có quá nhiều điểm ảnh.",
  "ocop.legal_too_soon":
    "Ngày có hiệu lực sớm quá: không trước hôm nay, biểu phí phải báo trước 20 ngày.",
  "ocop.assistance_not_agreed": "Chủ gian hàng không còn cho phép cán bộ làm giúp.",
  "ocop.queue_not_found": "Không có mục này.",
}
