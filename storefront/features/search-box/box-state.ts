import type { Suggestion } from "./suggestion"

/** What the search box shows. */
export type BoxState = {
  text: string
  /** Whether the panel may be seen; it is only when there is something in it. */
  open: boolean
  /** Which option the keyboard is at, counted over all; null is the box itself. */
  active: number | null
  /** The latest suggestions; those of an earlier text stay until new ones are there, so that nothing flickers. */
  suggestions: readonly Suggestion[] | null
  recent: readonly string[]
}

export type BoxEvent =
  | { type: "typed"; text: string }
  | { type: "answered"; suggestions: readonly Suggestion[] | null }
  | { type: "opened"; text: string; recent: readonly string[] }
  | { type: "closed" }
  | { type: "moved"; to: number | null }
  | { type: "remembered"; recent: readonly string[] }

export const CLOSED: BoxState = {
  text: "",
  open: false,
  active: null,
  suggestions: null,
  recent: [],
}

export function nextState(state: BoxState, event: BoxEvent): BoxState {
  switch (event.type) {
    case "typed":
      return { ...state, text: event.text, open: true, active: null }
    case "answered":
      return { ...state, suggestions: event.suggestions, active: null }
    case "opened":
      return { ...state, text: event.text, recent: event.recent, open: true, active: null }
    case "closed":
      return { ...state, open: false, active: null }
    case "moved":
      return { ...state, active: event.to }
    case "remembered":
      return { ...state, recent: event.recent, active: null }
  }
}

export type PanelKind = "recent" | "suggestions" | null

/** What the panel holds just now; null when it is not there. */
export function panelOf({ open, text, suggestions, recent }: BoxState): PanelKind {
  if (!open) return null
  if (text.trim() === "") return recent.length > 0 ? "recent" : null
  return suggestions ? "suggestions" : null
}

/** How many options the keyboard walks through; the last suggestion is "see all results". */
export function optionCount(state: BoxState): number {
  const panel = panelOf(state)
  if (panel === null) return 0
  return panel === "recent" ? state.recent.length : (state.suggestions ?? []).length + 1
}
