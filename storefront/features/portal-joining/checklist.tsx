import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { CheckIcon } from "~/ui/icons/check-icon"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import { stepPath } from "./joining-paths"
import { itemWords, stepWords } from "./joining-words"
import type { StepProgress } from "./step-progress"

/** The screens one under the other: which are done, and what the others lack. */
export function Checklist({ progress }: { progress: readonly StepProgress[] }) {
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
      {progress.map(({ step, missing }, index) => (
        <li key={step}>
          <Link
            to={shopPath(stepPath(step))}
            className="flex min-h-14 items-center gap-3 px-4 py-2.5 hover:bg-sunken"
          >
            <span
              aria-hidden="true"
              className={`flex size-8 shrink-0 items-center justify-center rounded-full font-bold ${missing.length ? "border border-line-strong" : "bg-brand text-on-brand"}`}
            >
              {missing.length ? index + 1 : <CheckIcon className="size-5" />}
            </span>
            <span className="min-w-0 flex-1">
              <span className="block font-bold">{stepWords(step).title}</span>
              <span className="block text-sm text-ink-soft">
                {missing.length
                  ? m.portal_joining_missing({ items: missing.map(itemWords).join(", ") })
                  : m.portal_joining_done()}
              </span>
            </span>
            <ChevronIcon className="size-5 shrink-0 text-ink-soft" />
          </Link>
        </li>
      ))}
    </ol>
  )
}
