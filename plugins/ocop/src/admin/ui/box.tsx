import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import { PageHead } from "./page-head"

/** A part of a page with its own heading. */
export function Box({
  title,
  hint,
  actions,
  children,
}: {
  title: string
  hint?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={title} hint={hint} level="h2">
        {actions}
      </PageHead>
      {children}
    </Container>
  )
}
