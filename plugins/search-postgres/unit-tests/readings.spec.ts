import { describe, expect, it } from "vitest"
import { queryText } from "@ocop/search-promises"
import { termDictionary } from "../src/dictionary/term-dictionary"
import { readings, type ReadingRules } from "../src/plan/readings"
import { spellingTsquery, tsquery } from "../src/plan/tsquery"

const WORDS =
  "tra tre mam tom ong mat hoa khoai lang cam xa doai gao nep long olong kha oi duoc".split(" ")
const dictionary = termDictionary(WORDS.map((word) => [word, 10] as const))
const RULES: ReadingRules = { strategy: "last", typos: { one: 3, two: 7 }, longTexts: true }

/** Each way to read a query, as PostgreSQL gets it; short texts but where it says "title" or "long". */
async function read(typed: string, rules: Partial<ReadingRules> = {}): Promise<string[]> {
  const found: string[] = []
  const ways = readings(queryText(typed), { ...RULES, ...rules }, () => Promise.resolve(dictionary))
  for await (const { plan, texts } of ways) {
    const kind = { exact: "", similar: "similar ", partial: "partial " }[plan.kind]
    const where = { titles: "title ", names: "", all_words: "long " }[texts]
    found.push(`${kind}${where}${tsquery(plan).replaceAll("'", "")}`)
  }
  return found
}

describe("the words of a query", () => {
  it("are ten at most, however much was pasted", () => {
    expect(queryText("trà ".repeat(500)).words).toHaveLength(10)
    expect(queryText("x".repeat(100_000)).words).toHaveLength(1)
  })

  it.each([undefined, "", "   ", "🍵", `"-'`, "&|!:*<->()"])("are none in %j", (typed) => {
    expect(queryText(typed).words).toEqual([])
  })

  it("count as spelled when one of them has an accent", () => {
    expect(queryText("trà sen").accented).toBe(true)
    expect(queryText("tra sen").accented).toBe(false)
    expect(queryText("TRA H'LEO").accented).toBe(false)
    expect(queryText("dao").accented).toBe(false)
    expect(queryText("đao").accented).toBe(true)
  })
})

describe("a query is read", () => {
  it("as typed first, in the short texts and then in the long ones", async () => {
    const [first, second] = await read("mat ong")
    expect([first, second]).toEqual(["mat & ong:*", "long mat & ong:*"])
  })

  it("with the last word unfinished only while somebody types", async () => {
    expect((await read("mat ong", { strategy: "all" }))[0]).toBe("mat & ong")
    expect((await read("mat ong", { strategy: "any" }))[0]).toBe("mat | ong")
  })

  it("as a whole word when it is one letter: it would begin everything", async () => {
    expect((await read("m"))[0]).toBe("m")
    expect((await read("tra m"))[0]).toBe("tra & m:*")
  })

  it("in short texts only while it is one word of two letters", async () => {
    expect((await read("tr")).slice(0, 2)).not.toContain("long tr:*")
  })

  it("without long texts where there are none", async () => {
    expect((await read("mat onf", { longTexts: false })).join()).not.toContain("long")
  })

  it("then with words similar to those that are unknown, then to all, but in titles only", async () => {
    const ways = await read("mam tmo", { longTexts: false })
    expect(ways.slice(1, 3)).toEqual([
      "similar mam & (tmo:* | tom)",
      "similar title (mam | mat) & (tmo:* | tom)",
    ])
  })

  it("with words similar to all of them in all texts, when all words are asked for", async () => {
    const ways = await read("mam tmo", { strategy: "all" })
    expect(ways.slice(-2)).toEqual([
      "similar (mam | mat) & (tmo | tom)",
      "similar long (mam | mat) & (tmo | tom)",
    ])
    expect(await read("mat tam", { strategy: "all" })).toContain("similar mat & (tam | tom)")
  })

  it("then with glued words taken apart, the longer ones before they are taken for mistyped", async () => {
    const ways = await read("camxadoai")
    expect(ways[2]).toBe("similar cam & xa & doai")
  })

  it("a word that one letter makes right is mistyped, not glued: khaoi is khoai, not kha ổi", async () => {
    const ways = await read("khaoi lang")
    expect(ways.filter((way) => way.startsWith("similar")).join()).not.toContain("kha &")
    expect(ways[2]).toBe("similar (khaoi | khoai) & lang:*")
  })

  it("with neighbours put together that are a word", async () => {
    expect(await read("ga o nep")).toContain("similar gao & nep:*")
    expect(await read("o long")).toContain("similar olong")
  })

  it("with neighbours put together before they are taken apart: vico sap is vicosap, not vi, co, sáp", async () => {
    const ways = await read("olo ng")
    expect(ways[2]).toBe("similar olong")
  })

  it("at last with fewer words: unknown ones go first, then any of the others", async () => {
    const ways = await read("zzz mat ong tra yyy", { longTexts: false })
    expect(ways.filter((way) => way.startsWith("partial"))).toEqual([
      "partial mat & ong & tra",
      "partial (mat & ong) | (mat & tra) | (ong & tra)",
      "partial mat | ong | tra",
    ])
  })

  it("with the first ones, when there are too many ways to choose", async () => {
    const ways = await read("tra tre mam tom ong mat hoa khoai lang cam", { longTexts: false })
    const partial = ways.filter((way) => way.startsWith("partial"))
    expect(partial[2]).toBe("partial tra & tre & mam & tom & ong & mat & hoa")
    expect(partial).toHaveLength(9)
  })

  it("in long texts with fewer words from the end, when no short text has any of them", async () => {
    expect((await read("zzz yyy")).slice(2)).toEqual(["partial long zzz"])
  })

  it("never with fewer words when all are asked for", async () => {
    expect((await read("zzz mat", { strategy: "all" })).join()).not.toContain("partial")
  })

  it("only as typed when no typos are forgiven and all words are asked for", async () => {
    expect(await read("mam tmo", { strategy: "all", typos: null })).toEqual([
      "mam & tmo",
      "long mam & tmo",
    ])
  })

  it("not in short texts when these are known not to have it", async () => {
    expect(await read("zzz", { strategy: "all", longTexts: false })).toEqual(["zzz"])
  })

  it("without asking for the dictionary while it is found as typed", async () => {
    const ways = readings(queryText("trà"), RULES, () => Promise.reject(new Error("asked")))
    expect((await ways.next()).value).toMatchObject({ plan: { kind: "exact" } })
  })
})

describe("what PostgreSQL gets", () => {
  const exact = async (typed: string) => {
    const query = queryText(typed)
    const { value } = await readings(query, RULES, () => Promise.resolve(dictionary)).next()
    return { query, plan: value!.plan }
  }

  it("can be limited to texts of some weight, and to whole words", async () => {
    const { plan } = await exact("mat ong")
    expect(tsquery(plan, { labels: "AB" })).toBe("'mat':AB & 'ong':*AB")
    expect(tsquery(plan, { labels: "A", finished: true })).toBe("'mat':A & 'ong':A")
  })

  it("has the spelling of a query that was spelled out", async () => {
    const accented = await exact("mật ong")
    expect(spellingTsquery(accented.query, accented.plan)).toBe("'5mât' & '0ong':*")
    const bare = await exact("mat ong")
    expect(spellingTsquery(bare.query, bare.plan)).toBeNull()
  })
})
