import { existsSync, readFileSync, readdirSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { SELF_TOLD } from "../src/workflows/audit-log/self-told"

const SOURCES = path.resolve(import.meta.dirname, "../src")
const ADMIN = path.join(SOURCES, "api/admin")
const CHANGING = /^export (?:async function|const|\{) ?(POST|PUT|PATCH|DELETE)\b/m
/** The log's own service knows how lines are written, and every route could reach it: only who writes one counts. */
const WRITERS = [path.join(SOURCES, "workflows"), path.join(SOURCES, "api")]
const WRITES = /\brecordDeeds\(/

/** They take a body or a file, and only show what would be. */
const SHOW_ONLY: ReadonlySet<string> = new Set([
  "bank-transfers/statement-preview",
  "campaign-pages/preview-listings",
  "courier-remittances/file",
  "promotion-guides/preview",
])

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type\b)[^"]*?"(\.[^"]+)"/gms)]
    .flatMap(([, to = ""]) => {
      const target = path.resolve(path.dirname(file), to)
      return [`${target}.ts`, path.join(target, "index.ts")].filter((found) => existsSync(found))
    })
    .filter((found) => WRITERS.some((folder) => found.startsWith(folder + path.sep)))

/** Whether the file, or one that it imports by whatever way, writes a line of the log. */
function reachesTheLog(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  return (
    WRITES.test(readFileSync(file, "utf8")) ||
    importsOf(file).some((imported) => reachesTheLog(imported, seen))
  )
}

const ROUTES = readdirSync(ADMIN, { recursive: true, encoding: "utf8" })
  .filter((name) => path.basename(name) === "route.ts")
  .filter((name) => CHANGING.test(readFileSync(path.join(ADMIN, name), "utf8")))
  .map((name) => path.dirname(name))

describe("a part of the admin that tells its deeds itself", () => {
  it.each([...SELF_TOLD])("%s has a route that changes something", (part) => {
    expect(ROUTES.filter((route) => route.split("/")[0] === part)).not.toEqual([])
  })

  it("reaches recordDeeds from each route that changes something", () => {
    const silent = ROUTES.filter((route) => SELF_TOLD.has(route.split("/")[0] ?? ""))
      .filter((route) => !SHOW_ONLY.has(route))
      .filter((route) => !reachesTheLog(path.join(ADMIN, route, "route.ts")))
    expect(silent).toEqual([])
  })

  it.each([...SHOW_ONLY])("%s is there, and writes no line", (route) => {
    expect(ROUTES).toContain(route)
    expect(reachesTheLog(path.join(ADMIN, route, "route.ts"))).toBe(false)
  })

  it("would be found out: a route that is not of these reaches no line", () => {
    expect(reachesTheLog(path.join(ADMIN, "certificate-imports/[id]/mapping/route.ts"))).toBe(false)
  })
})
