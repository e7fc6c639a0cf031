import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { HolidayResponse } from "@ocop/contract"
import { holidayProblem, type Holiday, type HolidayProblem } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import type { ProducerSession } from "../../modules/producer/member-session"
import type { HolidayColumns } from "../sale/listing-facts"
import { presentHoliday } from "./present-holiday"

export interface SetHolidayInput {
  actor: ProducerSession
  /** Null ends the one that runs, or calls off the one to come. */
  holiday: Holiday | null
}

const PROBLEMS: Record<HolidayProblem, string> = {
  ends_before_it_begins:
    "The holiday ends before it begins: choose a last day on or after the first",
  over: "The holiday is over already: choose a last day that is today or later",
  too_long: "The holiday is too long: 120 days at most",
  too_far_ahead: "The holiday begins more than a year from now: check the year",
}

/** Its only writing step. Search follows by itself: the change of the producer's row is noted. */
const setHolidayStep = createStep(
  "set-holiday",
  async ({ actor, holiday }: SetHolidayInput, { container }) => {
    const today = container.resolve(CLOCK_MODULE).today()
    const problem = holiday && holidayProblem(holiday, today)
    if (problem) {
      const { INVALID_DATA } = MedusaError.Types
      throw new MedusaError(INVALID_DATA, PROBLEMS[problem], `ocop.holiday_${problem}`)
    }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const answer = await knex.transaction(async (trx): Promise<HolidayResponse> => {
      const mine = trx("producer").where({ id: actor.producer_id })
      const row: HolidayColumns = await mine.clone().forUpdate().first("holiday_from", "holiday_to")
      const before = presentHoliday(row, today).holiday
      if (before?.from === holiday?.from && before?.to === holiday?.to) {
        return presentHoliday(row, today)
      }
      const after = { holiday_from: holiday?.from ?? null, holiday_to: holiday?.to ?? null }
      await mine.clone().update({ ...after, updated_at: trx.fn.now() })
      await recordDeeds(trx, [
        {
          actor_type: "producer",
          actor_id: actor.member_id,
          producer_id: actor.producer_id,
          action: holiday ? "holiday.set" : "holiday.ended",
          subject_type: "producer",
          subject_id: actor.producer_id,
          before: before && { ...before },
          after: holiday && { ...holiday },
        },
      ])
      return presentHoliday(after, today)
    })
    return new StepResponse(answer)
  }
)

/** Closes a producer's shop for some days, changes them, or opens it again. Asked again, it changes nothing. */
export const setHolidayWorkflow = createWorkflow(
  "set-holiday",
  (input: SetHolidayInput) => new WorkflowResponse(setHolidayStep(input))
)
