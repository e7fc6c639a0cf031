import type { ReactNode } from "react"
import { Link } from "react-router-dom"

const LOOK =
  "text-ui-fg-interactive hover:text-ui-fg-interactive-hover underline-offset-2 hover:underline"

/** A link to another page of the admin. */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={LOOK}>
      {children}
    </Link>
  )
}

/** A link to what is not a page of the admin: a file, or the shop. It opens beside it. */
export function OutsideLink({
  href,
  label,
  children,
}: {
  href: string
  label?: string
  children: ReactNode
}) {
  return (
    <a href={href} aria-label={label} target="_blank" rel="noreferrer" className={LOOK}>
      {children}
    </a>
  )
}
