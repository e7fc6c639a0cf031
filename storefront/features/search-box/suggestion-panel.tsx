import { m } from "~/platform/paraglide/messages"
import { SearchIcon } from "~/ui/icons/search-icon"
import { BoxOption } from "./box-option"
import type { PanelProps } from "./panel-props"
import { resultsPath } from "./results-path"
import { SUGGESTION_KINDS, type Suggestion, type SuggestionKind } from "./suggestion"
import { SuggestionRow } from "./suggestion-row"

type SuggestionPanelProps = PanelProps & { text: string; suggestions: readonly Suggestion[] }

/** Suggestions by kind, and all results as the last. */
export function SuggestionPanel({
  listId,
  optionId,
  active,
  onChoose,
  text,
  suggestions,
}: SuggestionPanelProps) {
  const numbered = suggestions.map((suggestion, index) => ({ suggestion, index }))
  const option = (index: number) => ({ id: optionId(index), active: index === active })
  return (
    <div id={listId} role="listbox" aria-label={m.box_suggestions()}>
      {SUGGESTION_KINDS.map((kind) => {
        const ofKind = numbered.filter(({ suggestion }) => suggestion.kind === kind)
        if (ofKind.length === 0) return null
        const titleId = `${listId}-${kind}`
        return (
          <div key={kind} role="group" aria-labelledby={titleId}>
            <p
              id={titleId}
              role="presentation"
              className="px-4 pb-0.5 pt-3 text-sm font-bold text-ink-soft"
            >
              {kindName(kind)}
            </p>
            {ofKind.map(({ suggestion, index }) => (
              <BoxOption
                key={suggestion.path}
                {...option(index)}
                path={suggestion.path}
                onChoose={() => onChoose()}
              >
                <SuggestionRow suggestion={suggestion} typed={text} />
              </BoxOption>
            ))}
          </div>
        )
      })}
      <div role="presentation" className="mt-2 border-t border-line pt-2 first:mt-0 first:border-0">
        <BoxOption
          {...option(suggestions.length)}
          path={resultsPath(text)}
          onChoose={() => onChoose(text)}
        >
          <SearchIcon className="size-5 text-ink-soft" />
          <span className="min-w-0">{m.box_see_all({ text: text.trim() })}</span>
        </BoxOption>
      </div>
    </div>
  )
}

function kindName(kind: SuggestionKind): string {
  switch (kind) {
    case "product":
      return m.box_products()
    case "producer":
      return m.box_producers()
    case "place":
      return m.box_places()
    case "group":
      return m.box_groups()
  }
}
