import { expect, it } from "vitest"
import { parseEnvironment } from "./env.server"

const COMPLETE = { PUBLISHABLE_KEY: "pk_1", REGION_ID: "reg_1", STOREFRONT_SECRET: "x".repeat(32) }

it("fills in what may be left out", () => {
  expect(parseEnvironment(COMPLETE)).toMatchObject({
    STOREFRONT_PORT: 8000,
    BACKEND_URL: "http://localhost:9000",
    OCOP_DEMO: false,
  })
})

it("lists every name that is wrong, with what it is for, in one message", () => {
  const parse = () => parseEnvironment({ STOREFRONT_PORT: "many", STOREFRONT_SECRET: "short" })
  for (const name of ["STOREFRONT_PORT", "PUBLISHABLE_KEY", "REGION_ID", "STOREFRONT_SECRET"]) {
    expect(parse).toThrow(name)
  }
  expect(parse).toThrow("signs the shop's cookies")
})

it("refuses one secret for two purposes", () => {
  const twice = { ...COMPLETE, VISITOR_SECRET: COMPLETE.STOREFRONT_SECRET }
  expect(() => parseEnvironment(twice)).toThrow("the same as STOREFRONT_SECRET")
})

it("takes the slash off an address", () => {
  expect(parseEnvironment({ ...COMPLETE, BACKEND_URL: "http://b:9000/" }).BACKEND_URL).toBe(
    "http://b:9000"
  )
})
