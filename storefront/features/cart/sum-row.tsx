import type { ReactNode } from "react"

/** A name and an amount in a list of totals; inside a `<dl>`. */
export function SumRow({
  name,
  strong = false,
  children,
}: {
  name: string
  strong?: boolean
  children: ReactNode
}) {
  return (
    <div
      className={`flex flex-wrap items-baseline justify-between gap-x-4 ${strong ? "border-t border-line pt-3 text-lg font-bold" : ""}`}
    >
      <dt>{name}</dt>
      <dd className="ml-auto text-right whitespace-nowrap">{children}</dd>
    </div>
  )
}
