/** The drawer that corrects what was copied wrong. */
export const correct = {
  open: "Đính chính",
  title: "Đính chính nội dung đã chép sai",
  intro:
    "Chỉ sửa cho đúng như giấy tờ. Kết quả công nhận mới (nâng hạng, công nhận lại, thu hồi) cần một quyết định mới, không đính chính ở đây.",
  document: "Giấy tờ làm căn cứ",
  documentHint: "Ví dụ: bản gốc Quyết định 4261/QĐ-UBND, phụ lục 1.",
  reason: "Lý do đính chính",
  scoreHint: "Từ 0 đến 100, dùng dấu phẩy hoặc dấu chấm. Để trống nếu giấy tờ không ghi.",
  scoreWrong: "Điểm là một số từ 0 đến 100.",
  nothingChanged: "Chưa có mục nào khác với sổ.",
  willChange: "Sẽ đổi",
  starsEffect: "Sao mới hiện ra ngay khi lưu.",
  submit: "Ghi đính chính",
  cancel: "Quay lại",
  done: "Đã đính chính.",
  required: "Cần điền mục này.",
}
