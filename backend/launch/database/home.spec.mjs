import { expect, it } from "vitest"
import { noticeOf } from "./home.mjs"

it("says where the database is only when it is not in the data folder", () => {
  expect(noticeOf("/srv/.data/pg", "/srv/.data", undefined, "postgres")).toBeUndefined()
  expect(
    noticeOf(
      "/var/lib/ocop-market-1/pg",
      "/root/.data",
      "/var/lib/ocop-market-1/engine",
      "postgres"
    )
  ).toContain("/var/lib/ocop-market-1/pg")
  expect(
    noticeOf("/srv/.data/pg", "/srv/.data", "/var/lib/ocop-market-1/engine", "postgres")
  ).toContain("copied to /var/lib/ocop-market-1/engine")
})
