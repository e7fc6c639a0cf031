import { holdsAny, wordingKey, wordingKeys, wordsAt } from "./wording.js"

/** What a state, a heading or a title says of its rows that keeps them from becoming certificates. */
export type ListState = "revoked" | "not_a_decision"

const REVOKED = wordingKeys(
  "Thu hồi | Loại khỏi danh sách | Bị loại | Đưa ra khỏi danh sách | Hủy bỏ | Hủy kết quả | Hủy công nhận | Chấm dứt | Đình chỉ | Tạm dừng | revoked | withdrawn"
)
const NOT_DECIDED = wordingKeys(
  "Đề xuất | Đề nghị | Chờ công nhận | Chờ thẩm định | Chờ phê duyệt | Chờ đánh giá | Chờ xếp hạng | Dự kiến | Đang đánh giá | Đang thẩm định | Đang xem xét | Chưa công nhận | Chưa được công nhận | Không công nhận | Không được công nhận | Không đạt | Chưa đạt | Trình công nhận | Trình Hội đồng | Trình UBND | Trình Bộ | Trình Trung ương | Đăng ký tham gia | Tham gia đánh giá | proposed | pending | council result"
)
/** Points of a council, which a decision may yet follow. */
const SCORED = wordingKeys("Kết quả chấm điểm | Chấm điểm")
/** Said of what is past, and no obstacle. */
const NEGATED = wordingKeys("Không thu hồi | Chưa thu hồi")

/** Null for a state that is no obstacle («đã công nhận», «hết hạn») and for one that is not known. */
export function readState(text: string): ListState | null {
  const key = wordingKey(text)
  if (holdsAny(key, NEGATED)) return null
  if (holdsAny(key, REVOKED)) return "revoked"
  return holdsAny(key, NOT_DECIDED) || holdsAny(key, SCORED) ? "not_a_decision" : null
}

/** As `readState`, for the title of a list that names its decision: its points are those decided on. */
export function readDecidedState(text: string): ListState | null {
  const rest = SCORED.reduce(
    (key, words) => ` ${key} `.replace(` ${words} `, " "),
    wordingKey(text)
  )
  return readState(rest)
}

/** A note speaks of many things, so only one that begins with the withdrawal says it of its row. */
export function noteSaysRevoked(text: string): boolean {
  const key = wordingKey(text).replace(/^(?:da |bi |san pham )+/, "")
  return REVOKED.some((words) => wordsAt(key, words) === 0)
}
