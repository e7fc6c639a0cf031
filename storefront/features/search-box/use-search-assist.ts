import { useEffect, useReducer, useState, type RefObject } from "react"
import { askSuggestions, KEPT_SUGGESTIONS } from "./ask-suggestions"
import { CLOSED, nextState, optionCount, panelOf } from "./box-state"
import { isComposing } from "./is-composing"
import { moveActive } from "./move-active"
import { withoutSearch, withSearch } from "./recent-searches"
import { keepSearches, keptSearches } from "./recent-store"
import { createSuggester } from "./suggester"
import { useListeners } from "./use-listeners"

type Options = {
  input: HTMLInputElement
  composing: RefObject<boolean>
  optionId: (index: number) => string
}

/** Follows what happens in the box: typing, keys, an input method, coming and leaving. */
export function useSearchAssist({ input, composing, optionId }: Options) {
  const [state, dispatch] = useReducer(nextState, CLOSED)
  const [suggester] = useState(() =>
    createSuggester({
      ask: askSuggestions,
      kept: KEPT_SUGGESTIONS,
      onAnswer: (_text, suggestions) => dispatch({ type: "answered", suggestions }),
      onNothing: () => dispatch({ type: "answered", suggestions: null }),
    })
  )
  const form = input.form ?? input
  const inPanel = (target: EventTarget | null) => target instanceof Node && form.contains(target)

  function typed() {
    dispatch({ type: "typed", text: input.value })
    suggester.typed(input.value)
  }
  function open() {
    dispatch({ type: "opened", text: input.value, recent: keptSearches() })
    if (input.value) suggester.typed(input.value)
  }
  function close() {
    suggester.stop()
    dispatch({ type: "closed" })
  }
  function remember(recent: readonly string[]) {
    keepSearches(recent)
    dispatch({ type: "remembered", recent })
  }

  /** A choice was made: the page changes, the keyboard of a phone goes. */
  function leave(searched?: string) {
    if (searched) remember(withSearch(keptSearches(), searched))
    close()
    input.blur()
  }
  function forget(text?: string) {
    remember(text === undefined ? [] : withoutSearch(keptSearches(), text))
    input.focus()
  }

  function pressed(event: KeyboardEvent) {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const count = optionCount(state)
    const to = moveActive(event.key, state.active, count)
    if (to !== undefined) dispatch({ type: "moved", to })
    else if (event.key === "ArrowDown" && count === 0) open()
    else if (event.key === "Enter" && state.active !== null) {
      document.getElementById(optionId(state.active))?.click()
    } else if (event.key === "Escape" && panelOf(state)) close()
    else {
      // Tab goes on to what is in the panel only where there is something to press.
      if (event.key === "Tab" && panelOf(state) === "suggestions") close()
      return
    }
    event.preventDefault()
  }

  // The box may have been filled, or gone to, before this code was there. Once, as it comes.
  useEffect(() => {
    if (composing.current) return
    if (input.value !== input.defaultValue) typed()
    else if (input.value === "") open()
    return suggester.stop
  }, [])

  useListeners(input, {
    input: (event) => {
      if (!(event as InputEvent).isComposing && !composing.current) typed()
    },
    compositionstart: suggester.stop,
    compositionend: typed,
    keydown: pressed,
    focus: () => input.value === "" && open(),
    click: () => input.value === "" && !panelOf(state) && open(),
  })
  useListeners(form, {
    submit: () => leave(input.value),
    focusout: ({ relatedTarget }) => !inPanel(relatedTarget) && close(),
  })
  useListeners(document, {
    pointerdown: ({ target }) => state.open && !inPanel(target) && close(),
  })

  return { state, leave, forget }
}
