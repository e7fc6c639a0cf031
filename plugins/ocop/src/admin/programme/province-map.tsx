import type { ProgrammeLine } from "@ocop/contract"
import {
  ARCHIPELAGO_TILES,
  MAP_COLUMNS,
  PROVINCE_TILES,
  mapShades,
  type ArchipelagoTile,
  type ProvinceTile,
} from "@ocop/rules"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Choose } from "../ui/choose"
import { listPath } from "./figure-link"
import { FIGURES, type Figure } from "./line-of"
import type { Filters } from "./programme-filters"
import { ShadeLegend, shadeColour } from "./shade-legend"

type Tile = ProvinceTile | ArchipelagoTile

const shortOf = (code: string) =>
  PROVINCE_TILES.find(({ province_code }) => province_code === code)?.short

/**
 * The provinces as squares in about their places, coloured by a figure. Each is a link to its list that says the
 * province and the number; the same numbers stand in the table by province.
 */
export function ProvinceMap({
  lines,
  filters,
}: {
  lines: readonly ProgrammeLine[]
  filters: Filters
}) {
  const { programme } = useMessages()
  const words = programme.map
  const [figure, setFigure] = useState<Figure>("products")
  const provinces = lines.filter(({ dimension }) => dimension === "province")
  const lineOf = (code: string) => provinces.find(({ key }) => key === code)
  const figureOf = (code: string) => lineOf(code)?.[figure] ?? 0
  const money = figure === "sales"
  const inWords = (value: number) => (money ? programme.dong(value) : programme.number(value))
  const { shadeOf, legend } = mapShades(provinces.map((line) => Math.max(0, line[figure])))
  const tiles: readonly Tile[] = [...PROVINCE_TILES, ...ARCHIPELAGO_TILES]
  const inOrder = [...tiles].sort((a, b) => a.row - b.row || a.column - b.column)
  return (
    <Box title={words.title} hint={words.hint}>
      <div className="flex flex-col gap-4 px-4 py-4 sm:px-6">
        <div className="max-w-xs print:hidden">
          <Choose
            label={words.figure}
            value={figure}
            options={FIGURES.map((value) => ({ value, label: programme.figures[value] }))}
            onChange={(chosen) => setFigure(FIGURES.find((one) => one === chosen) ?? "products")}
          />
        </div>
        <ol
          aria-label={`${words.title}: ${programme.figures[figure]}`}
          className="mx-auto grid w-full max-w-xl gap-0.5"
          style={{ gridTemplateColumns: `repeat(${MAP_COLUMNS}, minmax(0, 1fr))` }}
        >
          {inOrder.map((tile) => {
            const { province_code, row, column } = tile
            const province = lineOf(province_code)?.name ?? province_code
            const value = figureOf(province_code)
            const name = "name" in tile ? words.island(tile.name, province) : province
            // The number stands with the province: beside its islands it would read as theirs alone.
            const shown =
              "name" in tile
                ? shortOf(province_code)
                : money
                  ? programme.shortDong(value)
                  : programme.number(value)
            return (
              <li
                key={`${row}/${column}`}
                style={{ gridRow: row + 1, gridColumn: column + 1 }}
                className="min-w-0"
              >
                <Link
                  to={listPath(figure, filters, { province_code })}
                  title={`${name}: ${inWords(value)}`}
                  className="border-ui-border-base text-ui-fg-base focus-visible:shadow-borders-interactive-with-active hover:border-ui-border-strong flex h-full min-h-12 flex-col items-center justify-center rounded-sm border px-0.5 py-1 text-center outline-none"
                  style={{ background: shadeColour(shadeOf(value)) }}
                >
                  <span className="sr-only">
                    {programme.listOf(programme.figures[figure], name, inWords(value))}
                  </span>
                  <span
                    aria-hidden
                    className="w-full break-words text-[10px] leading-tight sm:text-xs"
                  >
                    {"name" in tile ? tile.name : tile.short}
                  </span>
                  <span
                    aria-hidden
                    className={
                      "name" in tile
                        ? "text-ui-fg-subtle text-[10px] sm:text-xs"
                        : "text-xs font-medium tabular-nums sm:text-sm"
                    }
                  >
                    {shown}
                  </span>
                </Link>
              </li>
            )
          })}
        </ol>
        <ShadeLegend legend={legend} inWords={inWords} />
      </div>
    </Box>
  )
}
