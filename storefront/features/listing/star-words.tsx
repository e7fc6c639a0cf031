import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"

/**
 * What a star is, once for all cards of a grid; each `StarHint` opens it by its id. A browser that knows no popovers
 * shows it below the cards.
 */
export function StarWords({ id }: { id: string }) {
  return (
    <div
      id={id}
      {...{ popover: "auto" }}
      role="note"
      aria-label={m.stars_title()}
      className="m-auto w-[min(28rem,calc(100%-2rem))] rounded-2xl border border-line bg-star-soft p-5 text-ink shadow-xl backdrop:bg-black/40"
    >
      <p>{m.home_stars_text()}</p>
      <p className="mt-2 flex flex-wrap justify-between gap-x-4">
        <Link to={shopPath("/sao-ocop")} className="inline-flex min-h-11 items-center underline">
          {m.home_stars_more()}
        </Link>
        <button
          type="button"
          {...{ popovertarget: id, popovertargetaction: "hide" }}
          className="min-h-11 px-2 font-bold underline"
        >
          {m.star_words_close()}
        </button>
      </p>
    </div>
  )
}
