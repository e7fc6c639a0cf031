import { describe, expect, it } from "vitest"
import type { DueExpiry } from "../src/workflows/certificate-expiry/due-notices"
import { operatorDigest } from "../src/workflows/certificate-expiry/operator-digest"
import { producerMessage } from "../src/workflows/certificate-expiry/producer-message"

const expiry = (days_left: number, wish: Partial<DueExpiry> = {}): DueExpiry => ({
  certificate_id: "cert_1",
  number: "01-TRA",
  stars: 4,
  valid_until: "2026-12-21",
  product: "Trà Shan tuyết",
  producer: { id: "prdcr_1", name: "HTX Trên Núi" },
  notice: { days_before: 30, due_on: "2026-11-21", days_left, overtaken: [] },
  ...wish,
})

describe("what a producer reads", () => {
  it.each([
    [29, "có hiệu lực đến hết ngày 21/12/2026 (còn 29 ngày)"],
    [1, "có hiệu lực đến hết ngày 21/12/2026 (còn 1 ngày)"],
    [0, "có hiệu lực đến hết ngày 21/12/2026 (hôm nay là ngày cuối cùng)"],
    [-1, "hết hiệu lực từ ngày 22/12/2026"],
    [-30, "hết hiệu lực từ ngày 22/12/2026"],
  ])("says with %d days left: %s", (days, words) => {
    const { text } = producerMessage("HTX Trên Núi", [expiry(days)])
    expect(text).toContain(`- Trà Shan tuyết (4 sao), giấy chứng nhận số 01-TRA: ${words}.`)
    expect(text).toContain("nộp hồ sơ đánh giá, phân hạng lại")
  })

  it("speaks of what has ended as ended, and of several at once", () => {
    expect(producerMessage("A", [expiry(-2)]).subject).toBe(
      "Giấy chứng nhận OCOP của sản phẩm “Trà Shan tuyết” đã hết hiệu lực"
    )
    const { subject, text } = producerMessage("A", [expiry(-2), expiry(20, { product: "Mật ong" })])
    expect(subject).toBe("Giấy chứng nhận OCOP của 2 sản phẩm sắp hết hiệu lực")
    expect(text.match(/^- /gm)).toHaveLength(2)
  })

  it("has no line without an end and no name missing", () => {
    const { text } = producerMessage("HTX Trên Núi", [expiry(5)])
    expect(text).toMatch(/^Kính gửi: HTX Trên Núi,\n/)
    expect(text).not.toMatch(/undefined|null|NaN/)
  })
})

describe("what operators read", () => {
  it("counts by how soon they end, leaves out what is none, and leads to the list", () => {
    const due = [-3, 0, 1, 30, 31, 90, 91, 180].map((days) => expiry(days))
    expect(operatorDigest(due, [])).toEqual({
      title: "8 giấy chứng nhận OCOP sắp hoặc vừa hết hiệu lực",
      description: [
        "Đã hết hiệu lực: 1",
        "Hôm nay là ngày cuối cùng: 1",
        "Còn từ 1 đến 30 ngày: 2",
        "Còn từ 31 đến 90 ngày: 2",
        "Còn từ 91 đến 180 ngày: 2",
        "Xem danh sách: /app/certificates?expiring_within=180",
      ].join("\n"),
    })
    expect(operatorDigest([expiry(20)], []).description).toBe(
      "Còn từ 1 đến 30 ngày: 1\nXem danh sách: /app/certificates?expiring_within=20"
    )
    expect(operatorDigest([expiry(-20)], []).description).toContain("?state=expired")
    expect(operatorDigest([expiry(0)], []).description).toContain("?expiring_within=1")
  })

  it("names whom to phone, each once, and not more than fit", () => {
    const names = Array.from({ length: 12 }, (_, index) => `HTX ${index + 1}`)
    const { description } = operatorDigest([expiry(20)], [...names, "HTX 1"])
    expect(description).toContain(
      "Chưa báo được bằng thư điện tử cho 12 chủ thể, xin gọi điện: HTX 1; HTX 2; HTX 3; HTX 4; HTX 5; HTX 6; HTX 7; HTX 8; HTX 9; HTX 10 và 2 chủ thể khác."
    )
  })
})
