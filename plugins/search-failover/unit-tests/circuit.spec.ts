import { describe, expect, it } from "vitest"
import { backOff } from "../src/availability/back-off"
import {
  CLOSED,
  mayAsk,
  nextCircuit,
  type Circuit,
  type CircuitEvent,
} from "../src/availability/circuit"

const after = (...events: CircuitEvent[]): Circuit => events.reduce(nextCircuit, CLOSED)

describe("the circuit", () => {
  it.each<[what: string, events: CircuitEvent[], becomes: Circuit, asks: boolean]>([
    ["asks at first", [], CLOSED, true],
    ["asks while it is answered", ["asked", "answered", "asked"], CLOSED, true],
    ["opens at the first failure", ["asked", "failed"], { kind: "open", failures: 1 }, false],
    [
      "counts failures of one outage once, however many searches were under way",
      ["failed", "failed", "failed"],
      { kind: "open", failures: 1 },
      false,
    ],
    [
      "stays open for answers that come late",
      ["failed", "answered"],
      { kind: "open", failures: 1 },
      false,
    ],
    [
      "counts probes that fail",
      ["failed", "probe-failed", "probe-failed"],
      { kind: "open", failures: 3 },
      false,
    ],
    [
      "tries after an answered probe",
      ["failed", "probe-answered"],
      { kind: "trial", failures: 1, asking: false },
      true,
    ],
    [
      "tries with one search",
      ["failed", "probe-answered", "asked"],
      { kind: "trial", failures: 1, asking: true },
      false,
    ],
    [
      "closes when the trial is answered",
      ["failed", "probe-answered", "asked", "answered"],
      CLOSED,
      true,
    ],
    [
      "opens for longer when the trial fails",
      ["failed", "probe-answered", "asked", "failed"],
      { kind: "open", failures: 2 },
      false,
    ],
    [
      "forgets failures when it closes",
      ["failed", "probe-failed", "probe-answered", "asked", "answered", "failed"],
      { kind: "open", failures: 1 },
      false,
    ],
    ["takes no notice of a probe while it is closed", ["probe-failed"], CLOSED, true],
  ])("%s", (_, events, becomes, asks) => {
    expect(after(...events)).toEqual(becomes)
    expect(mayAsk(after(...events))).toBe(asks)
  })
})

describe("waiting", () => {
  it.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [4, 5_000],
    [5_000, 5_000],
  ])("after %d failures is %d ms", (failures, delay) => {
    expect(backOff(failures, { first: 1_000, longest: 5_000 })).toBe(delay)
  })
})
