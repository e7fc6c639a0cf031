import { ProducerMessageKind } from "@ocop/contract"
import { describe, expect, it } from "vitest"
import { messageMail } from "../src/workflows/producer-message/message-mail"

const reader = { name: "Nguyễn Thị Lan", producer_name: "HTX Trên Núi" }
const mailOf = (kind: string, data: unknown = {}) =>
  messageMail({ kind, subject_id: "shord_1", data }, reader, "https://cho.example")

describe("the mail of a message", () => {
  it("says what it is about, to whom, and where to look", () => {
    const { subject, text } = mailOf("order_new", {
      number: 1042,
      title: "Chè Shan tuyết",
      lines: 3,
      total: 369_999,
      accept_by: "2026-11-23T17:30:00.000Z",
    })
    expect(subject).toBe("Có đơn hàng mới số 1042")
    expect(text).toMatch(/^Kính gửi Nguyễn Thị Lan \(HTX Trên Núi\),/)
    expect(text).toContain("“Chè Shan tuyết” và 2 món khác, tổng 369.999")
    expect(text).toContain("trước 00:30 ngày 24/11/2026")
    expect(text).toContain("Xem tại: https://cho.example/nha-san-xuat/don-hang/shord_1")
  })

  it.each([
    ["listing_changes_asked", { title: "Mật ong", note: "Ghi rõ thành phần" }, "Ghi rõ thành phần"],
    ["listing_hidden", { title: "Mật ong", reason: "Có phản ánh nhãn giả" }, "nhãn giả"],
    ["listing_shown", { title: "Mật ong" }, "được hiện lại"],
    ["certificate_filing_refused", { title: "Trà", reason: "Ảnh mờ" }, "Lý do: Ảnh mờ"],
    [
      "certificate_expiring",
      { valid_until: "2026-12-20", days_left: 28 },
      "20/12/2026 (còn 28 ngày)",
    ],
    ["certificate_expiring", { valid_until: "2026-11-22", days_left: 0 }, "hôm nay là ngày cuối"],
    ["registration_refused", { reason: "Thiếu giấy" }, "Lý do: Thiếu giấy"],
    ["member_joined", { name: "Sùng A Páo" }, "Sùng A Páo đã nhận lời mời"],
    ["payout_made", { amount: 4_215_600 }, "4.215.600 đồng"],
  ])("of %s with %j says %s", (kind, data, words) => {
    expect(mailOf(kind, data).text).toContain(words)
  })

  it.each([...ProducerMessageKind.options, "from_the_future"])(
    "of %s is whole without anything it could name, or with what cannot be read",
    (kind) => {
      for (const data of [{}, { number: null, title: 7, total: "much", accept_by: "soon" }]) {
        const { subject, text } = mailOf(kind, data)
        expect(subject.length).toBeGreaterThan(10)
        expect(subject + text).not.toMatch(/undefined|NaN|null|\[object|“”|  /)
        expect(text.normalize("NFC")).toBe(text)
      }
    }
  )
})
