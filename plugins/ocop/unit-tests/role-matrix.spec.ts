import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { mayCall, OPERATOR_ROLES } from "@ocop/rules"
import { ADMIN_AREAS } from "../src/api/route-policies/admin-areas"

const OURS = path.resolve(import.meta.dirname, "../src/api")
const CORE = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@medusajs/medusa/package.json")),
  "dist/api"
)
/** Of Medusa's enterprise features, which are switched off: the answer is 404. */
const SWITCHED_OFF = "/admin/rbac/"

interface Route {
  method: string
  address: string
}

function routesBelow(api: string, file: string, declaration: RegExp): Route[] {
  return readdirSync(path.join(api, "admin"), { recursive: true, encoding: "utf8" })
    .filter((name) => path.basename(name) === file)
    .flatMap((name) => {
      const source = readFileSync(path.join(api, "admin", name), "utf8")
      const address = `/admin/${path.dirname(name)}`.replace(/\[(\w+)\]/g, ":$1")
      const methods = [...source.matchAll(declaration)].map(([, method = ""]) => method)
      return [...new Set(methods)].map((method) => ({ method, address }))
    })
}

/** Each route of the admin, core's and ours, once: ours have taken no address of core's. */
const ROUTES = [
  ...routesBelow(CORE, "route.js", /exports\.(GET|POST|PUT|PATCH|DELETE)\b/g),
  ...routesBelow(
    OURS,
    "route.ts",
    /^export (?:async function|const|\{) ?(GET|POST|PUT|PATCH|DELETE)\b/gm
  ),
]
  .filter(({ address }) => !address.startsWith(SWITCHED_OFF))
  .sort((one, other) => (one.address + one.method < other.address + other.method ? -1 : 1))

const LETTERS = { administrator: "A", reviewer: "R", finance: "F", viewer: "V" }

describe("who may call each route of the admin", () => {
  it("is written down: a new route, or another answer, has to be looked at", async () => {
    expect(ROUTES.length).toBeGreaterThan(450)
    const lines = ROUTES.map(({ method, address }) => {
      const roles = OPERATOR_ROLES.map((role) =>
        mayCall(ADMIN_AREAS, role, method, address) ? LETTERS[role] : "-"
      )
      const anyLogIn = mayCall(ADMIN_AREAS, null, method, address) ? "+" : " "
      return `${roles.join("")}${anyLogIn} ${method.padEnd(6)} ${address}`
    })
    const head = "Administrator, Reviewer, Finance, Viewer; + is any log-in. Renew with vitest -u."
    await expect(`${head}\n\n${lines.join("\n")}\n`).toMatchFileSnapshot("role-matrix.txt")
  })
})
