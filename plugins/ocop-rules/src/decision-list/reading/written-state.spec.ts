import { expect, it } from "vitest"
import { noteSaysRevoked, readDecidedState, readState } from "./written-state.js"

it.each([
  ["Thu hồi", "revoked"],
  ["Đã thu hồi theo QĐ 12", "revoked"],
  ["bị loại khỏi danh sách", "revoked"],
  ["revoked", "revoked"],
  ["Đề xuất", "not_a_decision"],
  ["đề nghị công nhận", "not_a_decision"],
  ["Kết quả chấm điểm", "not_a_decision"],
  ["Chờ công nhận", "not_a_decision"],
  ["chưa công nhận", "not_a_decision"],
  ["council_result", "not_a_decision"],
  ["proposed", "not_a_decision"],
  ["Đã công nhận", null],
  ["Còn hiệu lực", null],
  ["Hết hạn", null],
  ["Công nhận lại", null],
  ["recognised", null],
  ["Không thu hồi", null],
  ["thuộc Chương trình mỗi xã một sản phẩm", null],
  ["", null],
] as const)("[B23] %j is %j", (text, state) => {
  expect(readState(text)).toBe(state)
})

it.each([
  ["Thu hồi theo Quyết định 12/QĐ-UBND", true],
  ["Đã bị loại khỏi danh sách", true],
  ["Công nhận lại, giấy cũ thu hồi", false],
  ["Nâng hạng", false],
  ["", false],
])("[B23] a note %j withdraws its row: %j", (note, revoked) => {
  expect(noteSaysRevoked(note)).toBe(revoked)
})

it.each([
  ["Kết quả chấm điểm, phân hạng sản phẩm", null],
  ["Danh sách sản phẩm đề nghị công nhận", "not_a_decision"],
] as const)("[B10] with a decision in the title, %j is %j", (text, state) => {
  expect(readDecidedState(text)).toBe(state)
})
