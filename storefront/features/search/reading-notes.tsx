import { Link } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { changed } from "./change-search"
import { ignoredWords } from "./ignored-words"
import type { SearchOutcome } from "./load-search-page.server"
import { searchPath } from "./search-address"

const LINK = "inline-flex min-h-11 items-center underline underline-offset-4"

/** How the text was read, where that is not plain from what was typed, and the way to another reading. */
export function ReadingNotes({ base, outcome }: { base: string; outcome: SearchOutcome }) {
  const { params, typed, reading, match, total } = outcome
  const { suggestion, ignored } = match
  return (
    <div className="mt-1 space-y-1">
      {reading && (
        <p className="flex flex-wrap items-center gap-x-3">
          <span>{m.reading_note({ words: reading.words })}</span>
          <Link to={searchPath(base, reading.literally)} rel="nofollow" className={LINK}>
            {m.reading_literally({ q: typed })}
          </Link>
        </p>
      )}
      {match.match !== "exact" && suggestion && (
        <p>
          {m.reading_did_you_mean()}{" "}
          <Link
            to={searchPath(base, changed(params, { q: suggestion }))}
            rel="nofollow"
            className={`${LINK} font-bold`}
          >
            “{suggestion}”
          </Link>
          ?
        </p>
      )}
      {total > 0 && ignored.length > 0 && (
        <p>{m.reading_ignored({ q: params.q, words: ignoredWords(params.q, ignored) })}</p>
      )}
    </div>
  )
}
