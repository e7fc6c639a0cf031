import { describe, expect, it } from "vitest"
import { CLOSED, nextState, optionCount, panelOf, type BoxEvent } from "./box-state"
import { moveActive } from "./move-active"
import type { Suggestion } from "./suggestion"

const TEA: Suggestion[] = [{ kind: "group", path: "/nhom/do-uong", label: "Đồ uống" }]
const after = (...events: BoxEvent[]) => events.reduce(nextState, CLOSED)

describe("the panel", () => {
  it("shows recent searches while nothing is typed, if there are any", () => {
    expect(panelOf(after({ type: "opened", text: "", recent: ["trà"] }))).toBe("recent")
    expect(panelOf(after({ type: "opened", text: "", recent: [] }))).toBeNull()
  })

  it("waits for the first answer, and keeps an earlier one until the next is there", () => {
    const typed = after({ type: "typed", text: "tr" })
    expect(panelOf(typed)).toBeNull()
    const answered = nextState(typed, { type: "answered", suggestions: TEA })
    expect(panelOf(answered)).toBe("suggestions")
    const typedOn = nextState(answered, { type: "typed", text: "trà" })
    expect([panelOf(typedOn), typedOn.suggestions]).toEqual(["suggestions", TEA])
  })

  it("is gone without a word when asking failed", () => {
    const failed = after({ type: "typed", text: "tr" }, { type: "answered", suggestions: null })
    expect(panelOf(failed)).toBeNull()
  })

  it("offers all results also when nothing is suggested", () => {
    const state = after({ type: "typed", text: "xyz" }, { type: "answered", suggestions: [] })
    expect(optionCount(state)).toBe(1)
  })

  it("stays closed when an answer comes after it was left", () => {
    const left = after({ type: "typed", text: "tr" }, { type: "closed" })
    expect(panelOf(nextState(left, { type: "answered", suggestions: TEA }))).toBeNull()
  })

  it("forgets where the keyboard was when the options change", () => {
    const moved = after(
      { type: "typed", text: "tr" },
      { type: "answered", suggestions: TEA },
      { type: "moved", to: 1 }
    )
    expect(moved.active).toBe(1)
    expect(nextState(moved, { type: "typed", text: "tra" }).active).toBeNull()
    expect(nextState(moved, { type: "answered", suggestions: [] }).active).toBeNull()
  })
})

describe("a key leads", () => {
  it.each([
    ["ArrowDown", null, 0],
    ["ArrowDown", 1, 2],
    ["ArrowDown", 2, null],
    ["ArrowUp", null, 2],
    ["ArrowUp", 0, null],
    ["Home", 2, 0],
    ["End", 0, 2],
    ["Home", null, undefined],
    ["End", null, undefined],
    ["ArrowLeft", 1, undefined],
    ["a", 1, undefined],
  ])("%s from %s to %s of three", (key, from, to) => {
    expect(moveActive(key, from, 3)).toBe(to)
  })

  it("nowhere without options", () => {
    expect(moveActive("ArrowDown", null, 0)).toBeUndefined()
  })
})
