import { readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { ENVIRONMENT_NAMES, readEnvironment } from "./read-environment"

const text = readFileSync(path.resolve(__dirname, "../../../.env.example"), "utf8")
const lines = text.split("#### backend ####")[1]!.split("#### shop ####")[0]!.split("\n")

it(".env.example tells every name that the backend reads, once, and no other", () => {
  const told = lines.flatMap((line) => /^#?([A-Z_]+)=/.exec(line)?.[1] ?? [])
  expect(told.toSorted()).toEqual(ENVIRONMENT_NAMES.toSorted())
})

it("and what it leaves empty is what production asks for", () => {
  const empty = lines.flatMap((line) => /^([A-Z_]+)=$/.exec(line)?.[1] ?? [])
  const missing = () => readEnvironment({ NODE_ENV: "production" })
  for (const name of empty) expect(missing).toThrow(`${name}: missing`)
  expect(missing).toThrow(Error)
})
