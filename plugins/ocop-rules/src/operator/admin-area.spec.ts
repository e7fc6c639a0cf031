import { describe, expect, it } from "vitest"
import { areaOf, mayCall, type AdminArea } from "./admin-area.js"
import { OPERATOR_ROLES } from "./operator-role.js"

const AREAS: AdminArea[] = [
  { path: "/admin/me", read: "signed-in", write: [] },
  { path: "/admin/producers", read: ["reviewer", "viewer"], write: ["reviewer"] },
  { path: "/admin/producers/:id", read: ["reviewer"], write: ["reviewer"] },
  { path: "/admin/producers/:id/statement", read: ["finance"], write: [] },
  { path: "/admin/producers/new/:step", read: ["viewer"], write: [] },
]

describe("who may call a route of the admin", () => {
  it.each(["/admin/nobody-thought-of-it", "/admin", "/admin/producersnew", "/admin/me", "/"])(
    "[OR3] changing %s is the administrators': nobody else was named",
    (path) => {
      expect(OPERATOR_ROLES.filter((role) => mayCall(AREAS, role, "POST", path))).toEqual([
        "administrator",
      ])
      expect(mayCall(AREAS, null, "DELETE", path)).toBe(false)
    }
  )

  it.each([
    ["GET", "/admin/producers", ["administrator", "reviewer", "viewer"]],
    ["HEAD", "/admin/producers", ["administrator", "reviewer", "viewer"]],
    ["get", "/Admin/PRODUCERS/", ["administrator", "reviewer", "viewer"]],
    ["POST", "/admin/producers", ["administrator", "reviewer"]],
    ["PUT", "/admin/producers", ["administrator", "reviewer"]],
    ["GET", "/admin/producers/prod_1", ["administrator", "reviewer"]],
    ["POST", "/admin/producers/prod_1/approve", ["administrator", "reviewer"]],
    ["GET", "/admin/producers/prod_1/statement/file", ["administrator", "finance"]],
    ["GET", "/admin/producers/:id/statement", ["administrator", "finance"]],
    ["GET", "/admin/producers/new/bank", ["administrator", "viewer"]],
  ])("[OR4] %s %s is for %j", (method, path, roles) => {
    expect(OPERATOR_ROLES.filter((role) => mayCall(AREAS, role, method, path))).toEqual(roles)
    expect(mayCall(AREAS, null, method, path)).toBe(false)
  })

  it("[OR4] what is for every log-in is for one without a role, too", () => {
    expect(mayCall(AREAS, null, "GET", "/admin/me")).toBe(true)
    expect(mayCall(AREAS, null, "POST", "/admin/me")).toBe(false)
  })

  it("[OR4] of two areas as long the one that names more counts, however they are listed", () => {
    const named = { path: "/admin/producers/new", read: "signed-in", write: [] } as const
    for (const areas of [
      [...AREAS, named],
      [named, ...AREAS],
    ]) {
      expect(areaOf(areas, "/admin/producers/new")).toBe(named)
      expect(areaOf(areas, "/admin/producers/old")?.path).toBe("/admin/producers/:id")
    }
  })
})
