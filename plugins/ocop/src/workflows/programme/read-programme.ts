import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProgrammeFilters, ProgrammeQuery, ProgrammeResponse } from "@ocop/contract"
import { plotPoints, programmePeriod, type ProgrammePeriod } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { ORIGIN_MODULE } from "../../modules/origin"
import { programmeLines } from "./programme-lines"
import { readFigures } from "./read-figures"
import { readPoints } from "./read-points"
import { readTargets } from "./read-targets"

/**
 * The whole dashboard in three statements, whatever the size of the register.
 *
 * @throws MedusaError INVALID_DATA "ocop.programme_period" when the period ends before it begins
 */
export async function readProgramme(
  container: MedusaContainer,
  { step, ...filters }: ProgrammeQuery
): Promise<ProgrammeResponse> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = container.resolve(ORIGIN_MODULE)
  const period = periodOf(container, filters)
  const points = plotPoints(period.day, step)
  const [{ figures, sales }, register, targets] = await Promise.all([
    readFigures(knex, filters, period, points),
    readPoints(knex, filters, period, points),
    readTargets(knex, period.day, filters.province_code, places.gazetteer()),
  ])
  return {
    ...period,
    ...programmeLines(figures, filters, places),
    points: register.map((point, index) => ({ ...point, sales: sales.get(index + 1) ?? 0 })),
    targets,
  }
}

/** The days that a report is about, by the market's clock. */
export function periodOf(
  container: MedusaContainer,
  asked: Pick<ProgrammeFilters, "day" | "from" | "to">
): ProgrammePeriod {
  const period = programmePeriod(asked, container.resolve(CLOCK_MODULE).today())
  if (period) return period
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `A period from ${asked.from} to ${asked.to ?? asked.day ?? "today"} has no days`,
    "ocop.programme_period"
  )
}
