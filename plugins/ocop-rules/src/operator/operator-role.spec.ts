import { describe, expect, it } from "vitest"
import { OPERATOR_ROLES, operatorRole, roleRefusal, type Operator } from "./operator-role.js"

describe("a user's role", () => {
  it.each(OPERATOR_ROLES)("[OR1] is %s when that was given", (given) => {
    expect(operatorRole({ given, has_administrator: false, is_first: true })).toBe(given)
    expect(operatorRole({ given, has_administrator: true, is_first: false })).toBe(given)
  })

  it.each([
    [true, false, "administrator"],
    [true, true, null],
    [false, false, null],
    [false, true, null],
  ] as const)(
    "[OR1] without one: there first %s, others administer %s: %s",
    (is_first, has_administrator, role) => {
      expect(operatorRole({ given: null, has_administrator, is_first })).toBe(role)
    }
  )
})

describe("giving and taking roles", () => {
  const lan: Operator = { user_id: "user_lan", role: "administrator" }
  const minh: Operator = { user_id: "user_minh", role: "viewer" }

  it("[OR2] is refused where nobody would be left to administer", () => {
    for (const role of [null, "reviewer", "finance", "viewer"] as const) {
      expect(roleRefusal([lan, minh], lan.user_id, role)).toBe("ocop.last_administrator")
    }
  })

  it("[OR2] goes while somebody administers", () => {
    const second: Operator = { ...minh, role: "administrator" }
    expect(roleRefusal([lan, second], lan.user_id, null)).toBeNull()
    expect(roleRefusal([lan, minh], minh.user_id, null)).toBeNull()
    expect(roleRefusal([lan, minh], lan.user_id, "administrator")).toBeNull()
    expect(roleRefusal([{ ...lan, role: null }], lan.user_id, "administrator")).toBeNull()
  })

  it("[OR2] is not for somebody who is not there", () => {
    expect(roleRefusal([lan], "user_nobody", "viewer")).toBe("ocop.operator_not_found")
  })
})
