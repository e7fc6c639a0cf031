import { Table } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { stackedTable } from "./stacked-table"

/**
 * A table whose rows become blocks of names and values where the screen is narrow, and that scrolls inside
 * itself on screens between. It can be reached by keyboard, or it could not be scrolled without a mouse.
 */
export function WideTable({
  label,
  head,
  many = false,
  few = false,
  children,
}: {
  label: string
  head: readonly string[]
  /** More columns than fit beside each other on a laptop. */
  many?: boolean
  /** So few short columns that they fit on a telephone: rows stay rows. */
  few?: boolean
  children: ReactNode
}) {
  const id = useId()
  return (
    <div
      id={id}
      role="region"
      aria-label={label}
      tabIndex={0}
      className="focus-visible:shadow-borders-focus overflow-x-auto outline-none"
    >
      {!few && <style>{stackedTable(id, head)}</style>}
      <Table className={many ? "sm:min-w-[60rem]" : few ? undefined : "sm:min-w-[44rem]"}>
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
