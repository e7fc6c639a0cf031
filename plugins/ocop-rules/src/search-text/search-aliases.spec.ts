import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { foldVietnamese } from "../fold.js"
import { PRODUCT_SUBGROUPS } from "../product-subgroup.js"
import { SAME_WORDS, WORDS_FOR } from "./same-words.js"
import { producerAliases, searchAliases } from "./search-aliases.js"

describe("other words for a product", () => {
  it.each([
    ["Trà móc câu hương quê", "I.5.a", ["chè", "tea"]],
    ["Chè Đinh Tân Cương", "I.5.a", ["trà", "tea"]],
    ["Trà hoa cúc", "I.5.b", ["chè", "bông", "tea"]],
    ["Trà lài Cầu Đất", "I.5.a", ["chè", "nhài", "tea"]],
    ["Thịt lợn bản Mường Khương", "I.1.b", ["heo"]],
    ["Ruốc lợn bản Mường Khương", "I.3.d", ["heo", "chà bông", "ruốc heo", "ruốc thịt"]],
    ["Mắm cá lóc Tám Đô", "I.4.a", ["cá quả", "cá chuối", "cá tràu"]],
    ["Lạc sen Diễn Châu", "I.2.a", ["đậu phộng", "đậu phụng"]],
    ["Kẹo đậu phộng", "I.3.c", ["lạc", "đậu phụng"]],
    ["Bột khoai mì", "I.3.c", ["sắn", "củ mì"]],
    ["Rượu ngô men lá", "II.1", ["bắp"]],
    ["Dầu mè đen Bảo Tâm", "I.3.c", ["vừng"]],
    ["Dứa Đồng Giao", "I.1.a", ["khóm", "thơm"]],
    ["Mứt thơm", "I.3.c", ["dứa", "khóm"]],
    ["Trái chôm chôm tươi", "I.1.a", ["quả"]],
    ["Hạt tiêu Phú Quốc", "I.4.b", ["hột", "hồ tiêu", "pepper"]],
    ["Kẹo dừa sáp lá dứa", "I.3.c", ["lá nếp"]],
    ["Khổ qua Phú Mỹ", "I.1.a", ["mướp đắng"]],
    ["Cà phê phin Cầu Đất", "I.6", ["cafe", "coffee"]],
    ["Thạch đen Su Hào", "I.3.c", ["sương sáo"]],
    ["Nhang quế An Khang", "IV.1", ["hương"]],
  ])("[Q13] %s (%s)", (title, subgroup, aliases) => {
    expect(searchAliases(title, subgroup)).toEqual(aliases)
  })

  it("[Q13] reads any case, Unicode form and tone placement", () => {
    for (const title of ["DỨA", "dứa".normalize("NFD"), "Dứa (hộp)"]) {
      expect(searchAliases(title, "I.1.a")).toEqual(["khóm", "thơm"])
    }
    expect(searchAliases("Hoà lạc khô", "I.2.a")).toContain("đậu phộng")
  })

  it.each([
    ["coconut is not pineapple", "Dừa sáp Cầu Kè", "I.1.a"],
    ["a carp is not sesame", "Mắm cá mè vinh", "I.4.a"],
    ["soursop is not custard apple", "Mãng cầu xiêm", "I.1.a"],
    ["kudzu is not cassava", "Tinh bột sắn dây", "I.3.c"],
    ["cabbage is not maize", "Dưa bắp sú", "I.4.b"],
    ["fragrant rice is not pineapple", "Bún gạo thơm", "I.3.c"],
    ["without accents nothing is known", "Thit lon ban", "I.1.b"],
    ["sắn is not in sản phẩm", "Sản phẩm sạch", "I.3.c"],
  ])("[Q14] %s", (_, title, subgroup) => {
    expect(searchAliases(title, subgroup)).toEqual([])
  })

  it.each([
    ["Nước mắm Phước Lạc", "I.3.d"],
    ["Xoài sấy dẻo Cường Hoa", "I.3.c"],
    ["Túi thổ cẩm Sông Hương", "IV.1"],
    ["Bánh gạo Cô Ngô", "I.3.b"],
  ])("[Q15] the name in «%s» is no good", (title, subgroup) => {
    const names = ["đậu phộng", "bông", "nhang", "bắp"]
    expect(searchAliases(title, subgroup).filter((alias) => names.includes(alias))).toEqual([])
  })

  it("[Q15] in a title whose words all have capitals they tell nothing", () => {
    expect(searchAliases("Kẹo Lạc Sen", "I.3.c")).toContain("đậu phộng")
  })

  it.each([
    ["Trà cổ thụ Lũng Phìn", "I", ["chè", "tea"]],
    ["Gạo thơm", "I", ["rice"]],
    ["Hộp quà trà sen", "I", []],
    ["Thịt heo gác bếp", "I", []],
    ["Heo rừng", "I", ["lợn"]],
    ["Bột ngô", "I", ["bắp"]],
    ["Bột ngô", "V", []],
    ["Bột ngô", "", []],
    ["Bột ngô", "nonsense", []],
  ])("[Q16] %s in group «%s»", (title, group, aliases) => {
    expect(searchAliases(title, group)).toEqual(aliases)
  })

  it.each([
    ["Hợp tác xã Lũng Phìn", ["htx"]],
    ["HTX Lũng Phìn", ["hợp tác xã"]],
    ["Hộ kinh doanh Hoa", ["hkd"]],
    ["Công ty TNHH Trà", ["cty"]],
    ["Bà Hai Diễm", []],
  ])("[Q17] %s", (name, aliases) => {
    expect(producerAliases(name)).toEqual(aliases)
  })

  it("[Q13] says nothing that the title says, and nothing twice", () => {
    const said = [...SAME_WORDS.map(({ words }) => words), ...WORDS_FOR.map(({ says }) => says)]
    const word = fc.constantFrom(...said.flatMap((words) => words.split(" | ")), "sấy", "Ba Vì")
    const title = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "))
    fc.assert(
      fc.property(title, fc.constantFrom(...PRODUCT_SUBGROUPS), (text, { code }) => {
        const aliases = searchAliases(text, code)
        expect(new Set(aliases).size).toBe(aliases.length)
        expect(aliases.filter((alias) => ` ${text} `.includes(` ${alias} `))).toEqual([])
      })
    )
  })

  it("[Q13] every word of the tables is accented NFC in lower case, guarded by groups that exist", () => {
    for (const { in: groups, ...rule } of [...SAME_WORDS, ...WORDS_FOR]) {
      for (const text of Object.values(rule).filter((value) => typeof value === "string")) {
        expect(text).toBe(text.normalize("NFC").toLowerCase())
        expect(foldVietnamese(text)).not.toBe("")
      }
      for (const group of groups) {
        expect(PRODUCT_SUBGROUPS.some(({ code }) => `${code}.`.startsWith(group))).toBe(true)
      }
    }
  })
})
