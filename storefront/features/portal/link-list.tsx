import type { ComponentType } from "react"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import type { IconProps } from "~/ui/icons/icon"

export type ListedLink = {
  /** Bare address. */
  to: string
  name: string
  hint?: string | undefined
  Icon?: ComponentType<IconProps>
  /** Said at the end of the line: how many, how much. */
  value?: string
}

/** Big lines, one under the other, each leading somewhere. */
export function LinkList({ links }: { links: readonly ListedLink[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
      {links.map(({ to, name, hint, Icon, value }) => (
        <li key={to}>
          <Link
            to={shopPath(to)}
            className="flex min-h-14 items-center gap-3 px-4 py-2.5 hover:bg-sunken"
          >
            {Icon && <Icon className="size-6 text-brand" />}
            <span className="min-w-0 flex-1">
              <span className="block font-bold">{name}</span>
              {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
            </span>
            {value && <span className="font-heading text-lg">{value}</span>}
            <ChevronIcon className="size-5 text-ink-soft" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
