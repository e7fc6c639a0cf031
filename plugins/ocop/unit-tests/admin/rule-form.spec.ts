import { describe, expect, it } from "vitest"
import { EMPTY_RULE, readRuleForm } from "../../src/admin/commission-rules/rule-form"
import { placeAfterMove, usualPlace } from "../../src/admin/commission-rules/rule-order"

const typed = { ...EMPTY_RULE, rate: "5,5", from_day: "2026-12-12" }

describe("a commission rule as it is typed", () => {
  it("names nobody, has no cap and no end where nothing is said", () => {
    expect(readRuleForm(typed).rule).toEqual({
      producer_id: null,
      group_code: null,
      province_code: null,
      rate: 550,
      floor: 0,
      cap: null,
      from_day: "2026-12-12",
      to_day: null,
      note: null,
    })
  })

  it.each([
    [{ rate: "" }, "rate"],
    [{ rate: "101" }, "rate"],
    [{ floor: "" }, "floor"],
    [{ cap: "1,5" }, "cap"],
    [{ cap: "100.000.001" }, "cap"],
    [{ floor: "5.000", cap: "4.999" }, "capBelow"],
    [{ from_day: "" }, "from_day"],
    [{ to_day: "2026-12-11" }, "toBefore"],
  ])("is not sent with %j", (change, problem) => {
    const { problems, rule } = readRuleForm({ ...typed, ...change })
    expect([...problems]).toEqual([problem])
    expect(rule).toBeNull()
  })
})

const nobody = { producer_id: null, group_code: null, province_code: null }
const rules = [
  { id: "producer", state: "in_force", ...nobody, producer_id: "prod" },
  { id: "old", state: "ended", ...nobody },
  { id: "group", state: "to_come", ...nobody, group_code: "I" },
  { id: "all", state: "in_force", ...nobody },
] as const

describe("the order of commission rules", () => {
  it.each([
    ["producer", "up", undefined],
    ["producer", "down", "all"],
    ["group", "up", "producer"],
    ["group", "down", null],
    ["all", "up", "group"],
    ["all", "down", undefined],
  ] as const)("moves %s %s before %j, ended ones aside", (id, way, before) => {
    expect(placeAfterMove(rules, id, way)).toBe(before)
  })

  it("puts a narrower rule above the first broader one", () => {
    expect(usualPlace(rules, { ...nobody, province_code: "12" })).toBe("all")
    expect(usualPlace(rules, { ...nobody, province_code: "12", group_code: "I" })).toBe("producer")
    expect(usualPlace(rules, nobody)).toBeNull()
  })
})
