import type { ReactNode } from "react"
import { Link } from "react-router"

export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="inline-flex min-h-11 items-center gap-1 underline">
      <span aria-hidden="true">←</span> {children}
    </Link>
  )
}
