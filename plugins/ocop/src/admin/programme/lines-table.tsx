import type { ProgrammeDimension, ProgrammeFigures, ProgrammeLine } from "@ocop/contract"
import { Table } from "@medusajs/ui"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"
import { FigureLink } from "./figure-link"
import { FIGURES, filtersOfLine, lineName } from "./line-of"
import { searchOf, withFilters, type Filters } from "./programme-filters"

/** Lines of one dimension. A bar behind the first number shows its share of the largest one. */
export function LinesTable({
  by,
  total,
  lines,
  filters,
}: {
  by: ProgrammeDimension
  total: ProgrammeFigures
  lines: readonly ProgrammeLine[]
  filters: Filters
}) {
  const messages = useMessages()
  const language = useLanguage()
  const { programme } = messages
  const words = programme.tables
  const most = Math.max(1, ...lines.map(({ products }) => products))
  // Shares of a whole only where the lines make one up: a producer may be led by both, or by nobody known.
  const isWhole = by !== "led"
  const named = lines
    .map((line) => ({ ...line, label: lineName(line, messages, language) }))
    .sort((a, b) =>
      by === "province" || by === "former_province"
        ? b.products - a.products || a.label.localeCompare(b.label, "vi")
        : 0
    )
  return (
    <WideTable
      label={`${words.title}: ${words.dimensions[by]}`}
      few
      head={[words.dimensions[by], ...FIGURES.map((figure) => programme.figures[figure])]}
    >
      {named.map(({ label, ...line }) => {
        const narrowed = filtersOfLine(by, line.key)
        return (
          <Table.Row key={line.key}>
            <Table.Cell className="bg-ui-bg-base sticky left-0 min-w-28 max-w-48 whitespace-normal break-words py-2">
              {by === "year" ? (
                label
              ) : (
                <TextLink to={`/programme${searchOf(withFilters(filters, narrowed))}`}>
                  <span className="sr-only">{words.narrow(label)}</span>
                  <span aria-hidden>{label}</span>
                </TextLink>
              )}
            </Table.Cell>
            {FIGURES.map((figure) => (
              <Table.Cell key={figure} className="whitespace-nowrap">
                <FigureLink
                  figure={figure}
                  value={line[figure]}
                  of={label}
                  filters={filters}
                  more={narrowed}
                />
                {figure === "products" && (
                  <span
                    aria-hidden
                    className="mt-0.5 block h-1 w-16 rounded-full"
                    style={{
                      background: `linear-gradient(to right, var(--tag-green-icon) ${(line.products * 100) / most}%, var(--bg-subtle-hover) 0)`,
                    }}
                  />
                )}
              </Table.Cell>
            ))}
          </Table.Row>
        )
      })}
      {isWhole && (
        <Table.Row>
          <Table.Cell className="bg-ui-bg-base sticky left-0 py-2 font-medium">
            {words.all}
          </Table.Cell>
          {FIGURES.map((figure) => (
            <Table.Cell key={figure} className="whitespace-nowrap font-medium">
              <FigureLink figure={figure} value={total[figure]} filters={filters} />
            </Table.Cell>
          ))}
        </Table.Row>
      )}
    </WideTable>
  )
}
