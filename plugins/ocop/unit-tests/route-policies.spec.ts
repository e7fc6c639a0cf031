import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { NAMED_ROUTES, policyOf } from "../src/api/route-policies/policy-of"

const API = path.resolve(import.meta.dirname, "../src/api")

interface OurRoute {
  method: string
  address: string
}

/** The routes that our files declare: `api/store/listings/[handle]/route.ts`. */
function ourRoutes(): OurRoute[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const source = readFileSync(path.join(API, file), "utf8")
      const address = `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, ":$1")
      const methods = source.matchAll(/^export (?:async function|const) ([A-Z]+)\b/gm)
      return [...methods].map(([, method = ""]) => ({ method, address }))
    })
}

describe("every route of ours", () => {
  const routes = ourRoutes()

  it("has a policy that says who may call it", () => {
    expect(routes.length).toBeGreaterThan(40)
    const without = routes.filter(({ method, address }) => !policyOf(method, address))
    expect(without.map(({ method, address }) => `${method} ${address}`)).toEqual([])
  })

  it("of a producer or a customer says whose each id of its address is", () => {
    const secret = routes.filter(({ method, address }) =>
      ["customer", "member", "owner"].includes(policyOf(method, address)?.who ?? "")
    )
    const unsaid = secret.flatMap(({ method, address }) =>
      [...address.matchAll(/:(\w+)/g)]
        .filter(([, name = ""]) => !policyOf(method, address)?.ids?.[name])
        .map(([parameter]) => `${method} ${address}: ${parameter}`)
    )
    expect(unsaid).toEqual([])
  })

  it("below /producer is a member's, or says why not", () => {
    const others = routes.filter(({ method, address }) => {
      const { who, because } = policyOf(method, address) ?? {}
      return address.startsWith("/producer/") && who !== "member" && who !== "owner" && !because
    })
    expect(others).toEqual([])
  })
})

it("a policy of a producer's route is of a route that is there", () => {
  const there = new Set(ourRoutes().map(({ method, address }) => `${method} ${address}`))
  const gone = Object.keys(NAMED_ROUTES).filter(
    (name) => name.includes(" /producer/") && !there.has(name)
  )
  expect(gone).toEqual([])
})
