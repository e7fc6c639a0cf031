import { readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { ENVIRONMENT_NAMES } from "./env.server"

it(".env.example tells every name that the shop reads, once, and no other", () => {
  const file = path.resolve(import.meta.dirname, "../../.env.example")
  const shop = readFileSync(file, "utf8").split("#### shop ####")[1]!
  const told = [...shop.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(told.toSorted()).toEqual(ENVIRONMENT_NAMES.toSorted())
})
