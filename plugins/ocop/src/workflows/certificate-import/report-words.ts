import type { EntryProblem, ImportOutcome, ImportQuestion, ListEntry } from "@ocop/rules"

/** The report is read by operators and sent on to provinces: it speaks Vietnamese. */
export const OUTCOME_WORDS: Record<ImportOutcome, string> = {
  new_producer: "Chủ thể mới",
  new_product: "Sản phẩm mới",
  new_certificate: "Giấy chứng nhận mới",
  renewal: "Công nhận lại",
  upgrade: "Nâng hạng",
  lowering: "Hạ hạng",
  earlier_certificate: "Giấy chứng nhận cũ hơn, bổ sung lịch sử",
  nomination: "Tiềm năng 5 sao",
  already_known: "Đã có trong sổ đăng ký",
  needs_choice: "Chưa ghi, cần chọn",
  refused: "Không ghi",
  skipped: "Bỏ qua theo lựa chọn",
}

export const PROBLEM_WORDS: Record<EntryProblem, string> = {
  product_missing: "Thiếu tên sản phẩm",
  producer_missing: "Thiếu tên chủ thể",
  stars_missing: "Thiếu hạng sao",
  stars_unreadable: "Không đọc được hạng sao",
  stars_below_three: "Dưới 3 sao, không được cấp giấy chứng nhận OCOP",
  stars_contradict_section: "Hạng sao của dòng khác với tiêu đề của mục",
  stars_contradict_score: "Hạng sao không khớp với điểm",
  score_unreadable: "Không đọc được điểm",
  decision_missing: "Thiếu số quyết định",
  body_missing: "Thiếu cơ quan ban hành quyết định",
  date_missing: "Thiếu ngày quyết định",
  date_unreadable: "Không đọc được ngày",
  date_ahead: "Ngày quyết định ở tương lai",
  validity_reversed: "Ngày hết hạn trước ngày cấp",
  province_missing: "Thiếu tỉnh, thành phố",
  province_unknown: "Không nhận ra tỉnh, thành phố",
  not_a_decision: "Mới là đề xuất hoặc kết quả chấm điểm, chưa có quyết định công nhận",
  revoked_in_list: "Danh sách ghi là đã thu hồi",
  legacy_font: "Chữ theo bảng mã cũ (TCVN3, VNI), cần lưu lại bằng Unicode",
  text_too_long: "Nội dung quá dài",
  number_taken: "Số giấy chứng nhận đã thuộc về sản phẩm khác",
  contradicts_register: "Trái với giấy chứng nhận của cùng quyết định trong sổ đăng ký",
}

export const QUESTION_WORDS: Record<ImportQuestion, string> = {
  which_producer: "Cần chọn chủ thể: sổ đăng ký có tên gần giống",
  which_product: "Cần chọn sản phẩm: sổ đăng ký có tên gần giống",
  one_or_several: "Cần cho biết ô này là một hay nhiều sản phẩm",
}

export function starsWords(stars: ListEntry["stars"]): string {
  if (stars === null) {
    return ""
  }
  return stars === "potential" ? "Tiềm năng 5 sao" : `${stars} sao`
}
