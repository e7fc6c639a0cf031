import { expect, it } from "vitest"
import { hiddenPages, wayOut } from "../../src/admin/operators/closed-menu"
import { closedPages } from "../../src/api/operator/closed-pages"

it("hides what is closed, and nothing when nothing is", () => {
  expect(hiddenPages([])).toBe("")
  expect(hiddenPages(["/orders", "/payouts"])).toBe(
    'aside a[href$="/orders"],aside a[href$="/payouts"]{display:none}'
  )
})

it.each([
  ["viewer", "/orders", "/certificates"],
  ["viewer", "/orders/order_1", "/my-role"],
  ["viewer", "/payouts", "/my-role"],
  ["viewer", "/certificates", null],
  ["viewer", "/payouts-of-others", null],
  ["viewer", "/my-role", null],
  ["finance", "/orders", null],
  ["finance", "/operators", "/my-role"],
  ["reviewer", "/audit-log", "/my-role"],
  ["administrator", "/audit-log", null],
  [null, "/orders", "/my-role"],
  [null, "/settings/profile", null],
] as const)("%s on %s is led to %s", (role, pathname, elsewhere) => {
  expect(wayOut({ role, closed_pages: closedPages(role) }, pathname)).toBe(elsewhere)
})
