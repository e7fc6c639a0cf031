import { describe, expect, it } from "vitest"
import { queryText } from "@ocop/search-promises"
import { readTexts } from "../src/documents/read-texts"
import { writeLines } from "../src/documents/ranked-lines"
import { termDictionary } from "../src/dictionary/term-dictionary"
import { exactPlan } from "../src/plan/exact-plan"
import { readings } from "../src/plan/readings"
import { bestPart } from "../src/ranking/best-part"
import { rankCandidates } from "../src/ranking/rank-candidates"
import { A_LAYOUT } from "./a-layout"

interface Product {
  title: string
  aliases?: string[]
  producer?: string
  province?: string
}

const lines = (product: Product) => writeLines(readTexts({ id: "x", ...product }, A_LAYOUT))

/** The titles in the order in which a query finds them; `similar` takes the reading that forgives letters. */
async function ranked(typed: string, products: (Product | string)[], kind = "exact") {
  const all = products.map((product) =>
    typeof product === "string" ? { title: product } : product
  )
  const words = all.flatMap((product) => lines(product).toLowerCase().split(/\s/))
  const dictionary = termDictionary(words.map((word) => [fold(word), 1] as const))
  const query = queryText(typed)
  const rules = { strategy: "last", typos: { one: 3, two: 7 }, longTexts: false } as const
  for await (const { plan } of readings(query, rules, () => Promise.resolve(dictionary))) {
    if (plan.kind === kind) {
      const candidates = all.map((product, place) => ({ id: String(place), lines: lines(product) }))
      const { ids, inItsWords } = rankCandidates(candidates, plan, query)
      return { titles: ids.map((id) => all[Number(id)]!.title), inItsWords }
    }
  }
  throw new Error(`"${typed}" has no reading ${kind}`)
}

const fold = (word: string) => queryText(word).words[0]?.folded ?? ""
const order = async (typed: string, products: (Product | string)[], kind?: string) =>
  (await ranked(typed, [...products].reverse(), kind)).titles

/** Each list is in the published order; it is ranked from the other end. */
describe("ranked first is", () => {
  it.each([
    [
      "what has more of the words in its name",
      "mật ong rừng",
      ["Mật ong rừng U Minh", "Mật ong hoa nhãn", "Hoa"],
    ],
    [
      "what has them side by side and in order",
      "mật ong",
      ["Mật ong", "Mật hoa ong", "Ong lấy mật"],
    ],
    ["what has the whole word", "tra", ["Hồng trà", "Tranh gạo"]],
    ["what has them earlier", "trà", ["Trà sen vàng", "Hồng trà sen"]],
    ["the shorter name", "trà sen", ["Trà sen", "Trà sen Tây Hồ", "Trà sen Tây Hồ hộp quà"]],
    ["the word that is spelled as typed", "dừa", ["Kẹo dừa sáp Bến Tre", "Dứa", "Dưa lưới"]],
    ["the word that is spelled as typed", "dứa", ["Nước ép dứa", "Dừa sáp", "Dưa lưới non"]],
    ["the word that is spelled as typed", "dưa", ["Hạt dưa", "Dứa", "Dừa sáp"]],
    ["the same with the tone elsewhere", "hoà bình", ["Cam Hòa Bình", "Hoa bình"]],
    ["an unfinished word as spelled", "dừ", ["Mứt dừa", "Dưa lưới"]],
  ] as const)("%s: %s", async (_, typed, titles) => {
    expect(await order(typed, [...titles])).toEqual(titles)
  })

  it("a tea before a thing from Trà Vinh", async () => {
    const from = { province: "Trà Vinh" }
    const products = [
      { title: "Hồng trà Tân Cương", province: "Thái Nguyên" },
      { title: "Dừa sáp Trà Vinh", ...from },
      { title: "Mắm bò hóc", ...from },
    ]
    expect(await order("tra", products)).toEqual(products.map(({ title }) => title))
  })

  it("what is from Trà Vinh, when the whole name is typed", async () => {
    const products = [
      { title: "Dừa sáp Trà Vinh", province: "Trà Vinh" },
      { title: "Dừa sáp sợi", province: "Trà Vinh" },
      { title: "Dừa sáp, trà xanh", producer: "Hộ ông Vinh" },
    ]
    expect(await order("dừa sáp trà vinh", products)).toEqual(products.map(({ title }) => title))
  })

  it("what is from the place before what has its words by chance", async () => {
    const products = [
      { title: "Rượu Bàu Đá Bình Định", province: "Bình Định" },
      { title: "Rượu Bàu Đá", province: "Bình Định" },
      { title: "Rượu đinh lăng Thái Bình", province: "Thái Bình" },
    ]
    expect(await order("rượu bình định", products)).toEqual(products.map(({ title }) => title))
  })

  it("what has the word in its name before what is also called so, before who makes it", async () => {
    const products = [
      { title: "Chè búp" },
      { title: "Trà sen", aliases: ["chè"] },
      { title: "Bánh cốm", producer: "HTX Chè Hảo Đạt" },
    ]
    expect(await order("chè", products)).toEqual(products.map(({ title }) => title))
  })

  it("what is called so in all, before what has the words here and there", async () => {
    const products = [
      { title: "Chè Shan tuyết", producer: "Hợp tác xã Sơn Trà" },
      { title: "Trà xanh Bình Sơn", aliases: ["hợp tác xã"] },
    ]
    expect(await order("hợp tác xã sơn trà", products)).toEqual(products.map(({ title }) => title))
  })

  it("what has the word with the accents that were typed, under another name too", async () => {
    const products = [
      { title: "Nhang quế", aliases: ["hương"] },
      { title: "Trà móc câu hương quê" },
    ]
    expect(await order("hương quế", products)).toEqual(products.map(({ title }) => title))
  })

  it("what needs fewer letters forgiven", async () => {
    const titles = ["Mắm tôm chua", "Mắm tép"]
    expect(await order("mam tomm", titles, "similar")).toEqual(titles)
  })

  it("what came first, where nothing else decides", async () => {
    const { titles } = await ranked("trà", ["Trà sen", "Trà gừng", "Trà lài"])
    expect(titles).toEqual(["Trà sen", "Trà gừng", "Trà lài"])
  })
})

describe("of a query that no document has whole, kept is", () => {
  const kept = (typed: string, products: Product[]) => {
    const query = queryText(typed)
    const plan = { ...exactPlan(query, "last"), kind: "partial", needed: 1 } as const
    const candidates = products.map((product, id) => ({ id: String(id), lines: lines(product) }))
    return bestPart(candidates, plan, query)
      .groups.map(({ word }) => word)
      .join(" ")
  }

  it.each([
    ["what most of it is in", "mua mật ong rừng", ["Mật ong", "Mật ong rừng"], "mat ong rung"],
    ["what was typed first", "bún khô", ["Khô cá", "Bún sấy dẻo"], "bun"],
    ["more of it, wherever it is", "gạo lứt rau sạch", ["Gạo lứt", "Cam"], "gao lut rau sach"],
  ])("%s: %s", (_, typed, titles, words) => {
    const products = titles.map((title) => ({ title, producer: "HTX Rau sạch" }))
    expect(kept(typed, [...products, { title: "Gạo" }])).toBe(words)
  })

  it("the whole name of a place: đặc sản huế", () => {
    const products = [
      { title: "Nước mắm đặc biệt", producer: "Hộ sản xuất", province: "Quảng Ngãi" },
      { title: "Gạo An Lỗ", producer: "HTX sản xuất", province: "Huế" },
    ]
    expect(kept("đặc sản huế", products)).toBe("san hue")
  })

  it("all of it, when there is nothing to choose by", () => {
    expect(kept("mật ong", [])).toBe("mat ong")
  })
})

describe("the first hit's own words", () => {
  it("say what was meant", async () => {
    expect((await ranked("mam tmo", ["Mắm tôm Lê Gia"], "similar")).inItsWords).toBe("mắm tôm")
    expect((await ranked("camxadoai", ["Cam Xã Đoài"], "similar")).inItsWords).toBe("cam xã đoài")
  })

  it("say nothing when it has not all of them", async () => {
    expect((await ranked("mắm", ["Trà sen"])).inItsWords).toBeNull()
  })
})
