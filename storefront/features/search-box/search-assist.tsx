import { useId, type RefObject } from "react"
import { m } from "~/platform/paraglide/messages"
import { panelOf } from "./box-state"
import { RecentPanel } from "./recent-panel"
import { SuggestionPanel } from "./suggestion-panel"
import { useComboboxAttributes } from "./use-combobox-attributes"
import { useSearchAssist } from "./use-search-assist"

export type SearchAssistProps = {
  input: HTMLInputElement
  /** Whether a composition is open; it may have begun before this code was there. */
  composing: RefObject<boolean>
}

/** Makes a combobox of the search box: suggestions while typing, and what this device searched for before. */
export function SearchAssist({ input, composing }: SearchAssistProps) {
  const listId = useId()
  const optionId = (index: number) => `${listId}-${index}`
  const { state, leave, forget } = useSearchAssist({ input, composing, optionId })
  const panel = panelOf(state)
  useComboboxAttributes(input, {
    listId: panel && listId,
    activeId: state.active === null ? null : optionId(state.active),
  })
  const shared = { listId, optionId, active: state.active, onChoose: leave }
  const count = state.suggestions?.length ?? 0
  return (
    <>
      <p role="status" className="sr-only">
        {panel === "recent" && m.box_recent_count({ count: state.recent.length })}
        {panel === "suggestions" && (count > 0 ? m.box_count({ count }) : m.box_none())}
      </p>
      {panel && (
        <div
          // The box keeps the focus, and a phone its keyboard, while something here is pressed.
          onMouseDown={(event) => event.preventDefault()}
          className="absolute -inset-x-4 top-full z-30 mt-2 overflow-hidden border-y border-line-strong bg-surface pb-2 text-left text-base text-ink shadow-xl md:inset-x-0 md:max-h-[75vh] md:overflow-y-auto md:overscroll-contain md:rounded-xl md:border"
        >
          {panel === "recent" ? (
            <RecentPanel {...shared} recent={state.recent} onForget={forget} />
          ) : (
            <SuggestionPanel {...shared} text={state.text} suggestions={state.suggestions ?? []} />
          )}
        </div>
      )}
    </>
  )
}
