import { useMessages } from "../messages/use-messages"
import { TextLink } from "../ui/text-link"
import type { Figure } from "./line-of"
import { searchOf, type Filters } from "./programme-filters"

/** Address of the list that a number counts. */
export function listPath(
  figure: Figure,
  filters: Filters,
  more: Readonly<Record<string, string>> = {}
): string {
  if (figure === "producers") return `/programme/producers${searchOf(filters, more)}`
  const measure = figure === "sales" ? "selling" : figure
  return `/programme/products${searchOf(filters, { measure, ...more })}`
}

/** A number that opens the list behind it. Nothing has no list. */
export function FigureLink({
  figure,
  value,
  of = "",
  filters,
  more = {},
}: {
  figure: Figure
  value: number
  /** What it is a number of, for those who do not see the table around it. */
  of?: string
  filters: Filters
  more?: Readonly<Record<string, string>>
}) {
  const { programme: words } = useMessages()
  const shown = figure === "sales" ? words.dong(value) : words.number(value)
  // The producers of one year have no list of their own.
  if (value === 0 || (figure === "producers" && "year" in more)) {
    return <span className="tabular-nums">{shown}</span>
  }
  return (
    <TextLink to={listPath(figure, filters, more)}>
      <span className="sr-only">{words.listOf(words.figures[figure], of, shown)}</span>
      <span aria-hidden className="tabular-nums">
        {shown}
      </span>
    </TextLink>
  )
}
