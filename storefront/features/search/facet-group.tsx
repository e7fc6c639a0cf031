import type { ReactNode } from "react"
import { ChevronIcon } from "~/ui/icons/chevron-icon"

type FacetGroupProps = { title: string; open?: boolean; children: ReactNode }

export function FacetGroup({ title, open = false, children }: FacetGroupProps) {
  return (
    <details open={open} className="group border-b border-line pb-2">
      <summary className="flex min-h-11 list-none items-center justify-between font-bold [&::-webkit-details-marker]:hidden">
        {title}
        <ChevronIcon className="size-5 rotate-90 transition-transform group-open:-rotate-90" />
      </summary>
      {children}
    </details>
  )
}
