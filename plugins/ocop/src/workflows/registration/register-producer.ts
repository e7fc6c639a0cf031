import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { keepStall } from "../producer/keep-stall"
import { openStallsWorkflow } from "../producer/open-stalls"
import { stallOf } from "../producer/stall-of"
import { recordRegistration } from "./record-registration"
import { registrationRefusals } from "./registration-refusals"

export interface RegisterProducerInput {
  /** The log-in, which proved its password. */
  auth_identity_id: string
  /** Of the person. */
  name: string
  /** "+84…" */
  phone: string
}

/** One transaction, so it needs no undo: producer, owner and log-in belong together or are not there. */
const recordRegistrationStep = createStep(
  "record-registration",
  async (input: RegisterProducerInput, { container }) => {
    const [log_in] = await container
      .resolve(Modules.AUTH)
      .listProviderIdentities({ auth_identity_id: input.auth_identity_id, provider: "emailpass" })
    if (!log_in) throw registrationRefusals.alreadyMember()
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const registered = await knex.transaction((trx) =>
      recordRegistration(trx, { ...input, email: log_in.entity_id.toLowerCase() })
    )
    return new StepResponse(registered)
  }
)

const planStorehouseStep = createStep(
  "plan-storehouse",
  async ({ producer_id }: { producer_id: string }, { container }) => {
    const planned = await stallOf(container, producer_id, { selling: false })
    return new StepResponse(planned ? [planned.stall] : [])
  }
)

const keepStorehouseStep = createStep(
  "keep-storehouse",
  async (stall: Parameters<typeof keepStall>[1], { container }) => {
    await keepStall(container, stall)
    return new StepResponse(undefined)
  }
)

/**
 * Begins a registration: a producer as a draft, the person as its owner, and a storehouse, so that listings
 * can be drafted with stock. The same log-in again is answered the same, and what is missing is repaired.
 */
export const registerProducerWorkflow = createWorkflow(
  "register-producer",
  (input: RegisterProducerInput) => {
    const registered = recordRegistrationStep(input)
    const stalls = planStorehouseStep(registered)
    const opened = openStallsWorkflow.runAsStep({ input: { stalls } })
    keepStorehouseStep(
      transform({ registered, opened }, ({ registered, opened }) => ({
        producer_id: registered.producer_id,
        ...opened[0]!,
      }))
    )
    return new WorkflowResponse(registered)
  }
)
