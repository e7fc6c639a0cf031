import { describe, expect, it } from "vitest"
import { actorWords, deedWords } from "./deed-words"

const an = { id: "1", at: "", action: "", subject: null, reason: null }

describe("what was done, in words", () => {
  it.each([
    ["member.removed", "cho thôi việc"],
    ["shop_order.shipped", "gửi hàng"],
    ["listing.price_changed", "đổi giá"],
    // Nobody has words for these yet: what they are about is said.
    ["listing.repainted", "thay đổi sản phẩm"],
    ["shop_order.sung_to", "cập nhật đơn hàng"],
    ["something.new", "cập nhật gian hàng"],
    ["constructor", "cập nhật gian hàng"],
    ["", "cập nhật gian hàng"],
  ])("%s is «%s»", (action, words) => {
    expect(deedWords(action)).toBe(words)
  })

  it("names a member, and says what everybody else is", () => {
    expect(actorWords({ ...an, actor: "producer", member_name: "Giàng Thị Mai" })).toBe(
      "Giàng Thị Mai"
    )
    expect(actorWords({ ...an, actor: "producer", member_name: null })).toBe(
      "Một người trong gian hàng"
    )
    expect(actorWords({ ...an, actor: "operator", member_name: null })).toBe("Ban quản lý chợ")
    expect(actorWords({ ...an, actor: "system", member_name: null })).toBe("Hệ thống")
  })
})
