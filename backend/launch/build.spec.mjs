import { expect, it } from "vitest"
import { packageBegun } from "./build.mjs"

it.each([
  ["@ocop/rules:build: cache miss, executing 9e3a", "@ocop/rules"],
  ["@ocop/backend:build: cache hit, replaying logs 12", "@ocop/backend"],
  ["@ocop/backend:build: > medusa build", undefined],
  [" Tasks:    6 successful, 6 total", undefined],
])("reads turbo's line %s", (line, name) => {
  expect(packageBegun(line)).toBe(name)
})
