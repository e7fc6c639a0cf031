import { wordingKeys } from "./wording.js"

/** Words of a heading that say nothing beyond what is read from it. */
export const HEADING_FILLERS: readonly string[] = wordingKeys(
  "sản phẩm ocop đạt hạng xếp phân loại chuẩn tiêu danh sách các nhóm được công nhận lại mới nâng cấp tỉnh huyện quốc gia trung ương năm sao tiềm năng chủ thể có gồm và theo kết quả đánh giá star stars potential một hai ba bốn tư giấy chứng bị đề nghị xuất thu hồi khỏi"
).flatMap((words) => words.split(" "))

/** Begins a heading that names a group and nothing else. */
export const GROUP_HEADING = /^(?:nhom|nganh hang|nganh|bo san pham) /

/** On wording keys: what begins a row of sums. */
export const TOTAL =
  /^(?:tong cong|tong so|tong|cong)(?: (?:san pham|chu the|so |gom |i{1,3}(?: |$)|\d).*)?$/

/** On wording keys: what begins a line below a table. */
export const NOTE =
  /^(?:ghi chu|noi nhan|luu y|chu thich|nguon|danh sach nay|danh sach gom|danh sach co|an dinh danh sach|trang \d|het$)/

/** On wording keys: what begins the signature, after which only lines of it come. */
export const SIGNATURE =
  /^(?:tm|kt|tl|tuq|chu tich|pho chu tich|nguoi lap|thu truong|giam doc|pho giam doc|da ky|thu ky|bo truong|thu truong|xac nhan|(?:[a-z ]{2,25} )?ngay (?:\d{1,2} )?thang (?:\d{1,2} )?nam)\b/
