import type { ReactNode } from "react"

type FactTableProps = {
  /** A fact whose value is null, undefined or empty is left out. */
  facts: readonly (readonly [name: string, value: ReactNode])[]
}

/** Names and values, one pair to a line; a description list for screen readers. */
export function FactTable({ facts }: FactTableProps) {
  return (
    <dl className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
      {facts.map(([name, value]) =>
        value ? (
          <div
            key={name}
            className="grid grid-cols-1 gap-x-4 px-4 py-2.5 min-[20rem]:grid-cols-[minmax(8rem,2fr)_minmax(0,3fr)]"
          >
            <dt className="text-ink-soft">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ) : null
      )}
    </dl>
  )
}
