import type { ListingImport } from "@ocop/contract"
import { Link } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { SHOWN_OUTCOMES, type ShownOutcome, type ShownWord } from "./shown-outcome"

const NAMES: Record<ShownOutcome, () => string> = {
  all: m.portal_sheets_tab_all,
  changed: m.portal_sheets_tab_changed,
  new: m.portal_sheets_tab_new,
  wrong: m.portal_sheets_tab_wrong,
  unchanged: m.portal_sheets_tab_unchanged,
}

type OutcomeTabsProps = { counts: ListingImport["counts"]; all: number; shown: ShownOutcome }

/** Links that show one kind of row, each with how many there are; kinds without rows are left out. */
export function OutcomeTabs({ counts, all, shown }: OutcomeTabsProps) {
  const words = Object.keys(SHOWN_OUTCOMES) as ShownWord[]
  return (
    <nav aria-label={m.portal_sheets_tabs()}>
      <ul className="flex flex-wrap gap-2">
        {words.map((word) => {
          const outcome = SHOWN_OUTCOMES[word]
          const count = outcome === "all" ? all : (counts[outcome] ?? 0)
          if (count === 0 && outcome !== shown) return null
          return (
            <li key={word}>
              <Link
                to={`?xem=${word}`}
                preventScrollReset
                aria-current={outcome === shown ? "page" : undefined}
                className={`inline-flex min-h-11 items-center rounded-full border px-4 no-underline ${outcome === shown ? "border-brand bg-brand font-bold text-on-brand" : "border-line-strong bg-surface text-ink"}`}
              >
                {NAMES[outcome]()} ({count})
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
