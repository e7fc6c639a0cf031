import { expect, it } from "vitest"
import { databaseProblem, portWasTaken, stillEnding } from "./database-problems.mjs"

const context = { folder: "/data/pg", failure: "pg_ctl ended with code 1" }

it.each([
  ['FATAL:  could not write to file "pg_wal/x": No space left on device', "is full"],
  ["initdb: could not look up effective user ID 12345: user does not exist", "/etc/passwd"],
  ["PANIC:  could not locate a valid checkpoint record at 0/18F70F8", "is damaged"],
  ["FATAL:  database files are incompatible with server", "is damaged"],
  ['postgres: could not access directory "/data/pg": Permission denied', "not allowed to use"],
  ['FATAL:  lock file "postmaster.pid" already exists', "Another PostgreSQL already uses"],
  ["something nobody has seen yet", "did not start (pg_ctl ended with code 1)"],
])("explains: %s", (log, words) => {
  expect(databaseProblem(log, context)).toMatchObject({
    message: expect.stringContaining(words),
    tail: log,
  })
})

it("knows what may be tried again", () => {
  expect(
    portWasTaken('LOG:  could not bind IPv4 address "127.0.0.1": Address already in use')
  ).toBe(true)
  expect(
    stillEnding("FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use")
  ).toBe(true)
  expect(stillEnding("PANIC:  could not locate a valid checkpoint record")).toBe(false)
})
