import type { ProgrammeFigures } from "@ocop/contract"
import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { FigureLink } from "./figure-link"
import { FIGURES } from "./line-of"
import type { Filters } from "./programme-filters"

/** The figures of everything that is looked at. */
export function FigureTiles({ total, filters }: { total: ProgrammeFigures; filters: Filters }) {
  const { programme: words } = useMessages()
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden sm:grid-cols-3 lg:grid-cols-5">
      {FIGURES.map((figure) => (
        <div key={figure} className="flex flex-col justify-between gap-1 px-6 py-3">
          <dt>
            <Text size="small" className="text-ui-fg-subtle">
              {words.figures[figure]}
            </Text>
          </dt>
          <dd className="txt-large-plus flex min-h-11 items-center">
            <FigureLink figure={figure} value={total[figure]} filters={filters} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
