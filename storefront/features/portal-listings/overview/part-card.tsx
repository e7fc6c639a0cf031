import { type ReactNode, useId } from "react"

type PartCardProps = {
  title: string
  /** Whether what is changed here counts at once or waits. */
  effect: string
  /** It counts at once. */
  live: boolean
  children: ReactNode
}

/** A part of the listing with the one thing its producer has to know about changing it. */
export function PartCard({ title, effect, live, children }: PartCardProps) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="space-y-3 rounded-xl border border-line bg-surface p-4"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        <span
          className={`rounded-full px-2.5 py-0.5 text-sm font-bold ${live ? "bg-good-soft text-ink" : "bg-warn-soft text-warn"}`}
        >
          {effect}
        </span>
      </div>
      {children}
    </section>
  )
}
