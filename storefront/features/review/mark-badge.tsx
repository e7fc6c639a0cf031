import { m } from "~/platform/paraglide/messages"
import { markWords } from "./mark-words"

/** A buyer's mark in words and figures. Never a star: that is what a certificate says. */
export function MarkBadge({ mark }: { mark: number }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <strong className="rounded border border-line-strong bg-sunken px-2 tabular-nums">
        {m.review_mark({ mark })}
      </strong>
      <span>{markWords(mark)}</span>
    </span>
  )
}
