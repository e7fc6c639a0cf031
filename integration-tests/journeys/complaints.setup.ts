import { afterEach, expect } from "vitest"
import { takeComplaints } from "./watched-context"

// The one place that asks: no journey may leave an error in a console, or a report of the content security policy.
afterEach(() => {
  expect(takeComplaints(), "errors in consoles, and reports of the policy").toEqual([])
})
