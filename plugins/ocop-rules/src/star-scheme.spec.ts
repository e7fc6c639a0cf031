import { expect, it } from "vitest"
import { STAR_SCHEMES, starSchemeOn } from "./star-scheme.js"

it.each([
  ["2019-08-20", undefined],
  ["2019-08-21", "1048/QĐ-TTg"],
  ["2023-02-23", "1048/QĐ-TTg"],
  ["2023-02-24", "148/QĐ-TTg"],
  ["2026-11-21", "148/QĐ-TTg"],
] as const)("[S3] on %s councils score by %s", (day, decision) => {
  expect(starSchemeOn(day)?.decision).toBe(decision)
})

it.each(STAR_SCHEMES)("[S3] the parts of $decision make 100 points", ({ criteria, bands }) => {
  expect(criteria.a + criteria.b + criteria.c).toBe(100)
  expect(criteria.b).toBe(25)
  expect(bands.map(({ minScore }) => minScore)).toEqual([90, 70, 50, 30, 0])
})

it("[S3] the two schemes weigh product and quality the other way round", () => {
  expect(STAR_SCHEMES.map(({ criteria }) => [criteria.a, criteria.c])).toEqual([
    [35, 40],
    [40, 35],
  ])
})

it("[S3] schemes are listed oldest first", () => {
  const days = STAR_SCHEMES.map(({ effective_from }) => effective_from)
  expect(days).toEqual([...days].sort())
})
