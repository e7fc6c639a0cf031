import type { ReactNode } from "react"

/** Names and values, as a list that is read out as one. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="divide-y">{children}</dl>
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="txt-small grid grid-cols-1 gap-x-4 px-6 py-3 sm:grid-cols-[1fr_2fr]">
      <dt className="text-ui-fg-subtle">{name}</dt>
      <dd className="text-ui-fg-base min-w-0 break-words">{children}</dd>
    </div>
  )
}
