import type { ReactNode } from "react"

/** The empty face of a list: what is not there, and what to do instead. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-xl border border-dashed border-line-strong px-6 py-12 text-center">
      <p className="font-heading text-lg">{title}</p>
      {children && <div className="mt-3 space-y-4 text-ink-soft">{children}</div>}
    </div>
  )
}
