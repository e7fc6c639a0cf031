import { describe, expect, it } from "vitest"
import { closingLine, resultOf, table } from "./test-results.mjs"

const file = (/** @type {string} */ status, /** @type {string[]} */ ...tests) => ({
  name: "a.spec.ts",
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

describe("resultOf", () => {
  it("counts tests", () => {
    const report = {
      testResults: [
        file("passed", "passed", "passed", "skipped", "todo"),
        file("failed", "failed", "passed"),
      ],
    }
    expect(resultOf("rules", report, "ended with code 1")).toEqual({
      name: "rules",
      passed: 3,
      failed: 1,
      skipped: 2,
      problems: [],
    })
  })

  it.each([
    ["left no report", undefined, "was ended by SIGKILL", "left no report"],
    ["ran no test", { testResults: [] }, "", "no test ran"],
    [
      "could not load a file",
      { testResults: [file("failed")] },
      "ended with code 1",
      "failed outside a test",
    ],
    [
      "failed after its tests",
      { testResults: [file("passed", "passed")] },
      "ended with code 1",
      "although no test failed",
    ],
  ])("counts one failure when the runner %s", (_, report, ending, words) => {
    const { failed, problems } = resultOf("rules", report, ending)
    expect(failed).toBe(1)
    expect(problems[0]).toContain(words)
  })
})

it.each([
  [
    [
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ],
    "5 passed, 1 failed",
  ],
  [[{ passed: 2, failed: 0, skipped: 4 }], "2 passed, 0 failed, 4 skipped"],
  [[], "0 passed, 0 failed"],
])("closes with one line", (results, line) => {
  expect(closingLine(results)).toBe(line)
})

it("shows every package, and below them what failed without being a test", () => {
  const text = table([
    { name: "@ocop/rules", passed: 2, failed: 1, skipped: 0, problems: ["no test ran"] },
  ])
  expect(text).toContain("@ocop/rules        2        1        0")
  expect(text).toContain("@ocop/rules: no test ran")
})
