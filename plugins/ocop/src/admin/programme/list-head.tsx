import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useMessages } from "../messages/use-messages"
import { PageHead } from "../ui/page-head"
import { TextLink } from "../ui/text-link"
import { searchOf, type Filters } from "./programme-filters"

/** What a list is of, on which day, and the way back to the figures. */
export function ListHead({
  title,
  filters,
  days,
  count,
  children,
}: {
  title: string
  filters: Filters
  days: { day: string; from: string; to: string } | undefined
  count: string | undefined
  children?: ReactNode
}) {
  const { programme: words, day } = useMessages()
  return (
    <>
      <PageHead
        title={title}
        hint={days && words.on(day.of(days.day), day.of(days.from), day.of(days.to))}
      >
        {children}
      </PageHead>
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
        <Text role="status" size="small" className="text-ui-fg-subtle">
          {count}
        </Text>
        <TextLink to={`/programme${searchOf(filters)}`}>{words.list.back}</TextLink>
      </div>
    </>
  )
}
