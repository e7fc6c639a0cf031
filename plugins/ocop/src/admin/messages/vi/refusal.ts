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
}
