import { expect, it } from "vitest"
import type { ProducerStatus } from "../sellable.js"
import { nextProducerStatus, type ProducerAction } from "./next-producer-status.js"

const ACTIONS = ["submit", "approve", "ask-correction", "refuse", "suspend", "reinstate"] as const
/** Where each action leads, in the order of ACTIONS; "-" is nowhere. */
const FROM: Record<ProducerStatus, string> = {
  draft: "submitted - - - - -",
  submitted: "submitted approved draft refused - -",
  approved: "- approved - - suspended approved",
  suspended: "- - - - suspended approved",
  refused: "- - draft refused - -",
}
const rows = Object.entries(FROM).flatMap(([status, ways]) =>
  ways.split(" ").map((way, index) => [status, ACTIONS[index], way === "-" ? null : way] as const)
)

it.each(rows)("[J1] a %s producer, asked to %s, becomes %s", (status, action, next) => {
  const standing = { status: status as ProducerStatus, correction_asked: false }
  expect(nextProducerStatus(standing, action as ProducerAction)).toBe(next)
})

it("[J1] leads nowhere else when an action is repeated", () => {
  for (const [status, action, next] of rows) {
    if (next === null) continue
    const after = {
      status: next as ProducerStatus,
      correction_asked: action === "ask-correction",
    }
    expect([status, action, nextProducerStatus(after, action as ProducerAction)]).toEqual([
      status,
      action,
      next,
    ])
  }
})

it("[J2] asks for a correction again while it is open, and never of a draft of its own", () => {
  const ask = (correction_asked: boolean) =>
    nextProducerStatus({ status: "draft", correction_asked }, "ask-correction")
  expect([ask(true), ask(false)]).toEqual(["draft", null])
})
