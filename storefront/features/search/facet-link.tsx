import { Link } from "react-router"
import { formatNumber } from "~/platform/number"
import { CheckIcon } from "~/ui/icons/check-icon"

type FacetLinkProps = {
  to: string
  active: boolean
  label: string
  count?: number | undefined
}

/** Looks like a tick box; the page it leads to has the box the other way. */
export function FacetLink({ to, active, label, count }: FacetLinkProps) {
  return (
    <Link
      to={to}
      rel="nofollow"
      preventScrollReset
      aria-current={active || undefined}
      className="flex min-h-11 items-center gap-2.5 rounded-md px-1 py-1 leading-snug hover:bg-sunken"
    >
      <span
        className={`flex size-5 shrink-0 items-center justify-center rounded border ${active ? "border-brand bg-brand text-on-brand" : "border-line-strong bg-surface"}`}
      >
        {active && <CheckIcon className="size-4" />}
      </span>
      <span className="min-w-0 flex-1">{label}</span>
      {count !== undefined && <span className="text-sm text-ink-soft">{formatNumber(count)}</span>}
    </Link>
  )
}
