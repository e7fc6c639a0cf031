import {
  PROGRAMME_DIMENSIONS,
  type ProgrammeDimension,
  type ProgrammeFigures,
  type ProgrammeLine,
} from "@ocop/contract"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { DownloadButton } from "../ui/download-button"
import { Note } from "../ui/note"
import { Tabs } from "../ui/tabs"
import { LinesTable } from "./lines-table"
import { searchOf, type Filters } from "./programme-filters"
import { BASE } from "./use-programme"

/** The figures as a table, by whatever they are looked at by. */
export function LinesTables({
  total,
  lines,
  filters,
  day,
}: {
  total: ProgrammeFigures
  lines: readonly ProgrammeLine[]
  filters: Filters
  day: string
}) {
  const { programme } = useMessages()
  const words = programme.tables
  const [by, setBy] = useState<ProgrammeDimension>("province")
  const shown = lines.filter(({ dimension }) => dimension === by)
  return (
    <Box
      title={`${words.title}: ${words.dimensions[by]}`}
      actions={(["xlsx", "csv"] as const).map((format) => (
        <DownloadButton
          key={format}
          path={`${BASE}/file${searchOf(filters, { by, format })}`}
          name={`ocop-so-lieu-${by.replace("_", "-")}-${day}.${format}`}
          label={words[format]}
        />
      ))}
    >
      <div className="print:hidden">
        <Tabs
          label={words.by}
          tabs={PROGRAMME_DIMENSIONS.map((name) => ({
            name,
            title: words.dimensions[name],
            count: undefined,
          }))}
          shown={by}
          onShow={setBy}
        />
      </div>
      {by === "led" && <Note>{words.unknownLed}</Note>}
      {shown.length === 0 ? (
        <Note>{words.empty}</Note>
      ) : (
        <LinesTable by={by} total={total} lines={shown} filters={filters} />
      )}
    </Box>
  )
}
