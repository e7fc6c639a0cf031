import { withoutSecrets, type Fields } from "@ocop/rules"
import { CORE_SUBJECTS, type CoreSubject } from "./core-subjects"

/** A request under /admin that may change something. */
export interface AdminRequest {
  method: string
  /** "/admin/products/prod_1/variants" */
  path: string
  body: unknown
}

/** What a request says of itself that the log keeps. */
export interface ReadRequest {
  /** Null for what core has no table of that we know. */
  core: CoreSubject | null
  subject_type: string
  /** The things it names, before anything was made. */
  ids: string[]
  /** What stands behind the thing in the address: "variants"; "" for the thing itself. */
  tail: string
  body: Fields | null
}

/** Words of core's addresses that stand where otherwise an id does. */
const NO_ID =
  /^(accept|batch|export|imports?|location-levels|presigned-urls|settings|statement-preview|statements|sync|file)$/
/** What is longer is told by its size. */
const BODY_MAX = 20_000

/** Shows what would be, and changes nothing. */
export const isPreview = ({ path }: Pick<AdminRequest, "path">): boolean =>
  /(^|[/-])preview\/?$/i.test(path)

export function readRequest({ path, body }: AdminRequest): ReadRequest {
  const [, part = "", ...rest] = path.split("/").filter((segment) => segment !== "")
  const area = part.toLowerCase()
  const [first, ...behind] = rest
  const id = first !== undefined && !NO_ID.test(first) ? first : null
  const core = CORE_SUBJECTS[area] ?? null
  const words = (id === null ? rest : behind).filter((word) => /^[a-z-]+$/.test(word))
  return {
    core,
    subject_type: core?.entity ?? singular(area).replaceAll("-", "_"),
    ids: id === null ? idsIn(body, core) : [id],
    tail: words.join("_").replaceAll("-", "_"),
    body: keptBody(body),
  }
}

/** Of what was made by a request that named nothing: the ids in its answer. */
export function idsInAnswer(answer: unknown): string[] {
  if (!isFields(answer)) return []
  const made = Array.isArray(answer.created) ? answer.created : Object.values(answer)
  return made.filter(isFields).flatMap(({ id }) => (typeof id === "string" ? [id] : []))
}

function idsIn(body: unknown, core: CoreSubject | null): string[] {
  if (!isFields(body)) return []
  const key = core?.entity === "inventory_item" ? "inventory_item_id" : "id"
  const named = [body.create, body.update, body.delete].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : []
  )
  const ids = named.map((item) => (isFields(item) ? item[key] : item))
  return [...new Set(ids.filter((id): id is string => typeof id === "string"))]
}

function keptBody(body: unknown): Fields | null {
  if (!isFields(body) || Object.keys(body).length === 0) return null
  const size = JSON.stringify(body).length
  return size > BODY_MAX ? { size } : withoutSecrets(body)
}

const singular = (word: string): string =>
  word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "")

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
