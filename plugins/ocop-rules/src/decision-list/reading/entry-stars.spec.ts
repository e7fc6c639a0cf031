import { expect, it } from "vitest"
import { anEntry, NO_CONTEXT } from "../../../fixtures/lists.js"
import { entryStars, type StarsSaid } from "./entry-stars.js"

const SAID: StarsSaid = {
  cell: null,
  section: null,
  potential: false,
  score: null,
  level: "province",
  issued_on: "2023-07-05",
}

it.each([
  [{ cell: 4 }, 4, []],
  [{ section: 4 }, 4, []],
  [{ cell: 4, section: 4 }, 4, []],
  [{ cell: 3, section: 4 }, 3, ["stars_contradict_section"]],
  [{ cell: "potential", section: 4 }, "potential", ["stars_contradict_section"]],
  [{ cell: 4, section: "potential" }, 4, ["stars_contradict_section"]],
  [{ cell: 5, section: "potential" }, "potential", []],
  [{ cell: "unreadable", section: 4 }, null, ["stars_unreadable"]],
  [{ cell: "proposed", section: 4 }, null, ["not_a_decision"]],
  [{ cell: 2, section: 4 }, null, ["stars_below_three"]],
  [{ cell: 1 }, null, ["stars_below_three"]],
  [{}, null, ["stars_missing"]],
] as const)("[B15] %j is %j with %j", (said, stars, problems) => {
  expect(entryStars({ ...SAID, ...said })).toEqual({ stars, problems })
})

it.each([
  [{ potential: true }, "potential"],
  [{ potential: true, cell: 5 }, "potential"],
  [{ potential: true, cell: "potential" }, "potential"],
  [{ potential: true, cell: 4 }, 4],
] as const)("[B14] a state «tiềm năng 5 sao» and %j are %j", (said, stars) => {
  expect(entryStars({ ...SAID, ...said })).toEqual({ stars, problems: [] })
})

it.each([
  [{ score: 78.66 }, 4, []],
  [{ score: 69.99 }, 3, []],
  [{ score: 50 }, 3, []],
  [{ score: 49.9 }, null, ["stars_below_three"]],
  [{ score: 92 }, "potential", []],
  [{ score: 92, level: "district" }, "potential", []],
  [{ score: 92, level: null }, "potential", []],
  [{ score: 92, level: "national" }, 5, []],
  [{ score: 78.66, issued_on: "2019-08-20" }, null, ["stars_missing"]],
  [{ score: 78.66, issued_on: "2019-08-21" }, 4, []],
  [{ score: 78.66, issued_on: null }, null, ["stars_missing"]],
] as const)("[B17] %j alone earns %j", (said, stars, problems) => {
  expect(entryStars({ ...SAID, ...said })).toEqual({ stars, problems })
})

it.each([
  [{ cell: 4, score: 78.66 }, []],
  [{ cell: 4, score: 70 }, []],
  [{ cell: 4, score: 69.99 }, ["stars_contradict_score"]],
  [{ cell: 3, score: 78.66 }, ["stars_contradict_score"]],
  [{ cell: 3, score: 49 }, ["stars_contradict_score"]],
  [{ cell: 4, score: 92 }, []],
  [{ cell: 4, score: 92, level: null }, []],
  [{ cell: 4, score: 92, level: "national" }, ["stars_contradict_score"]],
  [{ cell: 3, score: 92 }, ["stars_contradict_score"]],
  [{ cell: 5, score: 92 }, []],
  [{ cell: 5, score: 92, level: "national" }, []],
  [{ cell: "potential", score: 90 }, []],
  [{ cell: "potential", score: 89.9 }, ["stars_contradict_score"]],
  [{ section: 3, score: 78.66 }, ["stars_contradict_score"]],
  [{ cell: 4, score: 10, issued_on: "2019-08-20" }, []],
  [{ cell: 4, score: 10, issued_on: null }, []],
  [{ cell: 3, section: 4, score: 78 }, ["stars_contradict_section", "stars_contradict_score"]],
] as const)("[B17] %j: %j", (said, problems) => {
  expect(entryStars({ ...SAID, ...said }).problems).toEqual(problems)
})

it.each([
  [{ "Xếp hạng": "", Điểm: "92,5" }, "potential", 92.5, []],
  [{ "Xếp hạng": "4 sao", Điểm: "78,66 điểm" }, 4, 78.66, []],
  [{ "Xếp hạng": "4 sao", Điểm: "cao" }, 4, null, ["score_unreadable"]],
  [{ "Xếp hạng": "", "Trạng thái": "Tiềm năng 5 sao" }, "potential", null, []],
] as const)("[B17] a row %j", (cells, stars, score, problems) => {
  expect(anEntry(cells)).toMatchObject({ stars, score, problems })
})

it("[B17] the level of the body decides what ninety points are", () => {
  const cells = { "Xếp hạng": "", Điểm: 92, "Cơ quan ban hành": "Bộ NN&PTNT" }
  expect(anEntry(cells, { ...NO_CONTEXT, issued_on: "2024-07-05" })).toMatchObject({ stars: 5 })
})
