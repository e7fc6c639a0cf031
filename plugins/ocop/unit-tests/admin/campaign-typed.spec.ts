import { expect, it } from "vitest"
import {
  campaignProblems,
  spanIsRight,
  typedCampaign,
} from "../../src/admin/campaign-pages/campaign-typed"
import { spanWords } from "../../src/admin/campaign-pages/when-words"
import { readTypedSlot, typedSlot } from "../../src/admin/home-slots/slot-typed"

const whole = {
  ...typedCampaign(null),
  title: "Tết miền núi",
  handle: "tet-mien-nui-2027",
  starts_at: "2027-01-20T08:30",
  ends_at: "2027-02-06T00:00",
}

it.each([
  [{}, []],
  [{ title: "ab" }, ["title"]],
  [{ handle: "Tết" }, ["handle"]],
  [{ handle: "tet-" }, ["handle"]],
  [{ ends_at: "2027-01-20T08:30" }, ["times"]],
  [{ starts_at: "" }, ["times"]],
])("a page with %j has the problems %j", (change, problems) => {
  expect([...campaignProblems({ ...whole, ...change }, false)]).toEqual(problems)
})

it("a draft may choose nothing yet, a published page may not", () => {
  expect([...campaignProblems(whole, true)]).toEqual(["choice"])
})

it("a span without an end is right, and one that ends before it begins is not", () => {
  expect(spanIsRight("2027-01-20T08:30", null)).toBe(true)
  expect(spanIsRight("2027-01-20T08:30", "2027-01-20T08:29")).toBe(false)
  expect(spanWords("2027-01-20T08:30", null, "không hạn")).toBe("20/01/2027 08:30 – không hạn")
})

const slot = { ...typedSlot(null), starts_at: "2027-01-20T08:30", title: "Quà Tết" }
const choice = { ...slot.choice, groups: ["I" as const] }

it.each([
  ["hero", {}, []],
  ["hero", { title: "" }, ["title"]],
  ["hero", { rank: "đầu" }, ["rank"]],
  ["campaign", {}, ["campaign"]],
  ["campaign", { campaign_page_id: "cpage_1" }, []],
  ["listings", {}, ["choice"]],
  ["listings", { choice }, []],
] as const)("a %s with %j has the problems %j", (kind, change, problems) => {
  const read = readTypedSlot(kind, { ...slot, ...change })
  expect([...read.problems]).toEqual(problems)
  expect(read.form === null).toBe(problems.length > 0)
})

it("sends of a slot what its kind has, and no end for an empty one", () => {
  expect(readTypedSlot("campaign", { ...slot, campaign_page_id: "cpage_1" }).form).toEqual({
    kind: "campaign",
    rank: 0,
    starts_at: "2027-01-20T08:30",
    ends_at: null,
    campaign_page_id: "cpage_1",
  })
})
