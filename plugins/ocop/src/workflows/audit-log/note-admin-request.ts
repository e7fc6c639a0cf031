import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { changedFields, type Fields } from "@ocop/rules"
import { recordDeeds, type Deed } from "../../modules/audit-log/record-deeds"
import { idsInAnswer, type ReadRequest } from "./admin-request"
import type { CoreSubject } from "./core-subjects"

type Things = ReadonlyMap<string, Fields>

/** Things of core as they are now, by id. Empty when core cannot say: the log then keeps what was asked for. */
export async function thingsNow(
  container: MedusaContainer,
  core: CoreSubject | null,
  ids: readonly string[]
): Promise<Things> {
  if (!core || ids.length === 0) return new Map()
  try {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: core.entity,
      fields: [...core.fields],
      filters: { id: [...ids] },
    })
    // What dates and amounts become in JSON is what is compared and kept.
    const things = JSON.parse(JSON.stringify(data)) as ({ id: string } & Fields)[]
    return new Map(things.map((thing) => [thing.id, thing]))
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The log could not read ${core.entity} ${ids.join(", ")}`, error as Error)
    return new Map()
  }
}

/**
 * Writes into the log what a request of an operator did that did not write it itself: a line for each thing that it
 * named or made, with what changed of it; what was asked for, where that cannot be seen on the thing.
 *
 * @param before the things it names, read before it ran
 */
export async function noteAdminRequest(
  container: MedusaContainer,
  request: ReadRequest & { method: string },
  { actor_id, before, answer }: { actor_id: string; before: Things; answer: unknown }
): Promise<void> {
  const { core, subject_type, tail, body } = request
  const made = request.ids.length === 0 || isBatch(answer) ? idsInAnswer(answer) : []
  const ids = [...new Set([...request.ids, ...made])]
  const after = await thingsNow(container, core, ids)
  const deeds = (ids.length ? ids : ["-"]).map((id): Deed => {
    const was = before.get(id) ?? null
    const is = after.get(id) ?? null
    const changed = changedFields(was, is)
    const seen = [changed.before, changed.after].some((side) => Object.keys(side ?? {}).length > 0)
    return {
      actor_type: "operator",
      actor_id,
      producer_id: null,
      action: `${subject_type}.${verbOf(request.method, tail, { was, is, made: made.includes(id) })}`,
      subject_type,
      subject_id: id,
      ...(seen ? changed : { before: null, after: body }),
    }
  })
  await recordDeeds(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), deeds)
}

function verbOf(
  method: string,
  tail: string,
  { was, is, made }: { was: Fields | null; is: Fields | null; made: boolean }
): string {
  if (tail !== "" && !tail.endsWith("batch")) return method === "DELETE" ? `${tail}_removed` : tail
  if (made && !was) return "created"
  return method === "DELETE" || (was && !is) ? "deleted" : "changed"
}

const isBatch = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "created" in answer
