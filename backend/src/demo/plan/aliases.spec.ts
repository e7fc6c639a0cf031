import { describe, expect, it } from "vitest"
import { aliasesOf } from "./aliases"

describe("other words for a product", () => {
  it.each([
    ["Trà móc câu hương quê", "I.5.a", ["chè"]],
    ["Chè Đinh Tân Cương", "I.5.a", ["trà"]],
    ["Thịt lợn bản Mường Khương", "I.1.b", ["heo"]],
    ["Lạc sen Diễn Châu", "I.2.a", ["đậu phộng", "đậu phụng"]],
    ["Dầu mè đen Bảo Tâm", "I.3.c", ["vừng"]],
    ["Khổ qua Phú Mỹ", "I.1.a", ["mướp đắng"]],
    ["Cà phê phin Cầu Đất", "I.6", ["coffee", "cafe"]],
  ])("%s (%s)", (title, subgroup, aliases) => {
    expect(aliasesOf(title, subgroup)).toEqual(aliases)
  })

  it.each([
    ["pandan is not pineapple", "Kẹo dừa sáp lá dứa", "I.3.c"],
    ["a carp is not sesame", "Mắm cá mè vinh", "I.4.a"],
    ["a name is not peanuts", "Nước mắm Phước Lạc", "I.4.a"],
    ["soursop is not custard apple", "Trái mãng cầu xiêm", "I.4.b"],
    ["tea words stay with tea", "Trà Vinh", "IV.1"],
  ])("%s", (_, title, subgroup) => {
    expect(aliasesOf(title, subgroup)).toEqual([])
  })
})
