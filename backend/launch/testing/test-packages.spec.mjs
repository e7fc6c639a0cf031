import { expect, it } from "vitest"
import { testPackages } from "./test-packages.mjs"

const named = (/** @type {string} */ name, scripts = { test: "vitest run" }) => ({
  name,
  folder: `/${name}`,
  scripts,
})
const all = [named("integration-tests"), named("rules"), named("data", {}), named("storefront")]
const names = (/** @type {string[]} */ ...only) => testPackages(all, only).map(({ name }) => name)

it("runs every package that has tests, the slow ones last", () => {
  expect(names()).toEqual(["rules", "storefront", "integration-tests"])
})

it("runs only what is asked for", () => {
  expect(names("rul", "store")).toEqual(["rules", "storefront"])
})

it("does not pass because a name was mistyped", () => {
  expect(() => names("ruels")).toThrow("There are: integration-tests, rules, storefront")
})
