import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/**
 * A table that scrolls inside itself where the screen is narrow. It can be reached by keyboard, or it
 * could not be scrolled without a mouse.
 */
export function WideTable({
  label,
  head,
  many = false,
  children,
}: {
  label: string
  head: readonly string[]
  /** More columns than fit beside each other on a laptop. */
  many?: boolean
  children: ReactNode
}) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="focus-visible:shadow-borders-focus overflow-x-auto outline-none"
    >
      <Table className={many ? "min-w-[60rem]" : "min-w-[44rem]"}>
        <Table.Header>
          <Table.Row>
            {head.map((name) => (
              <Table.HeaderCell key={name} scope="col" className="whitespace-nowrap">
                {name}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  )
}
