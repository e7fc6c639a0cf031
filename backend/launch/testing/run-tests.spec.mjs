import { expect, it } from "vitest"
import { testEnvironment } from "./run-tests.mjs"

it("keeps tests away from somebody's database and from a shifted clock", () => {
  const env = testEnvironment(
    { DATABASE_URL: "postgres://shop", OCOP_CLOCK: "2027-01-01", PORT: "1", HOME: "/root" },
    { DB_PORT: "54429" }
  )
  expect(env).toEqual({ HOME: "/root", DB_PORT: "54429", MEDUSA_DISABLE_TELEMETRY: "true" })
})
