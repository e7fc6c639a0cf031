import { m } from "~/platform/paraglide/messages"
import { ClockIcon } from "~/ui/icons/clock-icon"
import { CloseIcon } from "~/ui/icons/close-icon"
import { BoxOption } from "./box-option"
import type { PanelProps } from "./panel-props"
import { resultsPath } from "./results-path"

type RecentPanelProps = PanelProps & {
  recent: readonly string[]
  /** Without a text: all of them. */
  onForget: (text?: string) => void
}

/**
 * What this device searched for before. The buttons stand beside the list, row by row: an option can hold
 * none.
 */
export function RecentPanel({
  listId,
  optionId,
  active,
  onChoose,
  recent,
  onForget,
}: RecentPanelProps) {
  const titleId = `${listId}-title`
  return (
    <>
      <div className="flex items-center justify-between gap-3 pl-4">
        <p id={titleId} className="text-sm font-bold text-ink-soft">
          {m.box_recent()}
        </p>
        <button
          type="button"
          onClick={() => onForget()}
          className="min-h-11 px-4 text-sm underline underline-offset-4"
        >
          {m.box_recent_clear()}
        </button>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_auto]">
        <div id={listId} role="listbox" aria-labelledby={titleId}>
          {recent.map((text, index) => (
            <BoxOption
              key={text}
              id={optionId(index)}
              active={index === active}
              path={resultsPath(text)}
              onChoose={() => onChoose(text)}
            >
              <ClockIcon className="size-5 text-ink-soft" />
              <span className="truncate">{text}</span>
            </BoxOption>
          ))}
        </div>
        <div>
          {recent.map((text) => (
            <button
              key={text}
              type="button"
              onClick={() => onForget(text)}
              className="flex size-12 items-center justify-center text-ink-soft hover:bg-sunken hover:text-ink"
            >
              <CloseIcon className="size-5" />
              <span className="sr-only">{m.box_recent_forget({ text })}</span>
            </button>
          ))}
        </div>
      </div>
      <p className="px-4 pt-1 text-sm text-ink-soft">{m.box_recent_note()}</p>
    </>
  )
}
