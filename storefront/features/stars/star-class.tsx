import { m } from "~/platform/paraglide/messages"
import { StarRow } from "~/ui/star-row"

type StarClassProps = { stars: 3 | 4 | 5; text: string }

/** A class of stars explained. Says nothing about any product, so it carries no `data-ocop-stars`. */
export function StarClass({ stars, text }: StarClassProps) {
  return (
    <div className="grid gap-x-4 gap-y-1 px-4 py-4 sm:grid-cols-[9rem_1fr]">
      <p>
        <StarRow stars={stars} className="block text-xl text-star" />
        <span className="font-bold">{m.search_facet_stars({ stars })}</span>
      </p>
      <p>{text}</p>
    </div>
  )
}
