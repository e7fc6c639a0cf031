import { expect, it } from "vitest"
import { addressWithoutPassword, connectionProblem } from "./connection.mjs"

const url = "postgres://shop:hunter2@db.example:6543/market"

it.each(["28P01", "3D000", "28000", "ENOTFOUND", "ECONNREFUSED"])(
  "explains %s without the password",
  (code) => {
    const problem = connectionProblem(Object.assign(new Error("x"), { code }), url)
    expect(problem).toMatchObject({
      name: "Problem",
      message: expect.stringContaining("db.example:6543/market"),
    })
    expect(String(problem)).not.toContain("hunter2")
  }
)

it("does not print an address it cannot read, because a password may be in it", () => {
  expect(addressWithoutPassword("secret@@")).toBe("DATABASE_URL")
})
