import type { ProgrammePoint } from "@ocop/contract"
import { Table } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Tabs } from "../ui/tabs"
import { WideTable } from "../ui/wide-table"
import { BarPlot } from "./bar-plot"
import { FigureLink } from "./figure-link"
import type { Filters } from "./programme-filters"

export type Step = "year" | "month"

const STARS = [
  { figure: "stars_3", stars: "3", colour: "var(--tag-blue-icon)" },
  { figure: "stars_4", stars: "4", colour: "var(--tag-green-icon)" },
  { figure: "stars_5", stars: "5", colour: "var(--tag-orange-icon)" },
] as const

/** How the register and the sales grew: two plots, and the numbers that they show. */
export function OverTime({
  points,
  step,
  filters,
  onStep,
}: {
  points: readonly ProgrammePoint[]
  step: Step
  filters: Filters
  onStep: (step: Step) => void
}) {
  const { programme, day } = useMessages()
  const words = programme.time
  const label = ({ to }: ProgrammePoint) =>
    step === "year" ? to.slice(0, 4) : `${to.slice(5, 7)}/${to.slice(2, 4)}`
  return (
    <Box title={words.title} hint={words.hint}>
      <div className="print:hidden">
        <Tabs
          label={words.step}
          tabs={(["year", "month"] as const).map((name) => ({
            name,
            title: words.steps[name],
            count: undefined,
          }))}
          shown={step}
          onShow={onStep}
        />
      </div>
      <div className="grid gap-6 px-6 py-4 lg:grid-cols-2">
        <BarPlot
          title={words.inForce}
          series={STARS.map(({ stars, colour }) => ({ name: programme.stars(stars), colour }))}
          bars={points.map((point) => ({
            label: label(point),
            values: STARS.map(({ figure }) => point[figure]),
          }))}
          inWords={programme.number}
          inShort={programme.number}
        />
        <BarPlot
          title={words.sales}
          series={[{ name: words.sales, colour: "var(--tag-purple-icon)" }]}
          bars={points.map((point) => ({ label: label(point), values: [point.sales] }))}
          inWords={programme.dong}
          inShort={programme.shortDong}
        />
      </div>
      <details className="px-6 py-3">
        <summary className="txt-small min-h-11 cursor-pointer py-2">{words.table}</summary>
        <WideTable
          label={words.title}
          head={[
            words.period,
            ...STARS.map(({ stars }) => programme.stars(stars)),
            words.recognised,
            words.lost,
            words.sales,
          ]}
        >
          {points.map((point) => {
            const { from, to } = point
            const { from: _, to: __, stars: ___, ...rest } = filters
            const then = { ...rest, day: to, from, to }
            return (
              <Table.Row key={to}>
                <Table.Cell className="whitespace-nowrap py-2">
                  {programme.targets.days(day.of(from), day.of(to))}
                </Table.Cell>
                {STARS.map(({ figure, stars }) => (
                  <Table.Cell key={figure}>
                    <FigureLink
                      figure="products"
                      value={point[figure]}
                      of={`${programme.stars(stars)}, ${day.of(to)}`}
                      filters={{ ...then, scope: "in_force" }}
                      more={{ stars }}
                    />
                  </Table.Cell>
                ))}
                <Table.Cell className="tabular-nums">
                  {programme.number(point.recognised)}
                </Table.Cell>
                <Table.Cell className="tabular-nums">{programme.number(point.lost)}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  <FigureLink
                    figure="sales"
                    value={point.sales}
                    of={day.of(to)}
                    filters={{ ...filters, from, to }}
                  />
                </Table.Cell>
              </Table.Row>
            )
          })}
        </WideTable>
      </details>
    </Box>
  )
}
