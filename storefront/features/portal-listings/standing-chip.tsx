import { type ListingStanding, standingWords } from "./listing-state"

const LOOK: Record<ListingStanding, string> = {
  on_sale: "bg-good-soft text-ink",
  closed: "bg-warn-soft text-warn",
  draft: "bg-sunken text-ink-soft",
  waiting: "bg-sunken text-ink",
  changes: "bg-warn-soft text-warn",
  paused: "bg-sunken text-ink-soft",
}

export function StandingChip({ standing }: { standing: ListingStanding }) {
  return (
    <span className={`inline-block rounded-full px-2.5 py-0.5 text-sm font-bold ${LOOK[standing]}`}>
      {standingWords(standing)}
    </span>
  )
}
