import type { ReactNode } from "react"
import { m } from "~/platform/paraglide/messages"
import { LeafIcon } from "~/ui/icons/leaf-icon"
import { PinIcon } from "~/ui/icons/pin-icon"
import { StoreIcon } from "~/ui/icons/store-icon"
import { Picture } from "~/ui/picture"
import { Price } from "~/ui/price"
import { StarBadge } from "~/ui/star-badge"
import { matchedParts } from "./matched-parts"
import type { Suggestion } from "./suggestion"

/** What stands in a suggestion; what was typed already is bold. */
export function SuggestionRow({ suggestion, typed }: { suggestion: Suggestion; typed: string }) {
  const label = matchedParts(suggestion.label, typed).map(({ text, matched }, index) =>
    matched ? <b key={index}>{text}</b> : text
  )
  switch (suggestion.kind) {
    case "product":
      return (
        <>
          <Picture
            src={suggestion.thumbnail}
            alt=""
            size={48}
            className="size-12 shrink-0 rounded-md"
          />
          <span className="min-w-0 flex-1">
            <span className="flex items-baseline justify-between gap-3">
              <span className="line-clamp-2">{label}</span>
              <Price amount={suggestion.price} />
            </span>
            <span className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
              {suggestion.stars !== null && <StarBadge stars={suggestion.stars} />}
              {suggestion.province}
            </span>
          </span>
        </>
      )
    case "producer":
      return (
        <>
          <StoreIcon className="size-5 text-ink-soft" />
          <Lines label={label}>{suggestion.province}</Lines>
        </>
      )
    case "place":
      return (
        <>
          <PinIcon className="size-5 text-ink-soft" />
          <Lines label={label}>
            {suggestion.nowPartOf && m.box_place_now({ name: suggestion.nowPartOf })}
          </Lines>
        </>
      )
    case "group":
      return (
        <>
          <LeafIcon className="size-5 text-ink-soft" />
          <Lines label={label} />
        </>
      )
  }
}

function Lines({ label, children }: { label: ReactNode; children?: ReactNode }) {
  return (
    <span className="min-w-0 flex-1">
      <span className="line-clamp-2">{label}</span>
      {children && <span className="block text-sm text-ink-soft">{children}</span>}
    </span>
  )
}
