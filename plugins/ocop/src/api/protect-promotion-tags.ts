import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isPromotionTagId, isPromotionTagName } from "@ocop/rules"

interface Tagged {
  id?: string
  tags?: { id?: string }[] | null
}

interface TaggingBody extends Tagged {
  value?: unknown
  create?: Tagged[]
  update?: Tagged[]
}

const TAG = /\/admin\/product-tags\/([^/?]+)/
const PRODUCT = /\/admin\/products\/([^/?]+)/

/**
 * Before Medusa's routes of tags and products: refuses to make, change or remove one of the project's own tags, and
 * to give one to goods or take it from them. They say what certificates, origins and producers say.
 */
export async function protectPromotionTags(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.method === "GET" || req.method === "OPTIONS") return next()
  const body = (req.body ?? {}) as TaggingBody
  const tag = TAG.exec(req.originalUrl)?.[1]
  const isTag = req.originalUrl.startsWith("/admin/product-tags")
  if (isTag && (isPromotionTagId(tag ?? "") || isPromotionTagName(String(body.value ?? "")))) {
    return next(refusal())
  }
  if (isTag) return next()
  const product = PRODUCT.exec(req.originalUrl)?.[1]
  const changes = [{ ...body, id: product }, ...(body.create ?? []), ...(body.update ?? [])]
  next((await changesOwnTags(req, changes)) ? refusal() : undefined)
}

/** A list of tags is the whole of them, so one that leaves one of ours out takes it away. */
async function changesOwnTags(req: MedusaRequest, changes: readonly Tagged[]): Promise<boolean> {
  const tagged = changes.filter(({ tags }) => Array.isArray(tags))
  if (!tagged.length) return false
  const ids = tagged.flatMap(({ id }) => (id ? [id] : []))
  const links = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("product_tags")
    .whereIn("product_id", ids)
    .select<{ product_id: string; product_tag_id: string }[]>("product_id", "product_tag_id")
  return tagged.some(({ id, tags }) => {
    const now = links.filter(({ product_id }) => product_id === id)
    const before = now.map(({ product_tag_id }) => product_tag_id).filter(isPromotionTagId)
    const wanted = (tags ?? []).map((tag) => tag?.id ?? "").filter(isPromotionTagId)
    return [...before].sort().join() !== [...new Set(wanted)].sort().join()
  })
}

function refusal(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Tags that begin with «OCOP ·» follow certificates, origins and producers: change those instead.",
    "ocop.promotion_tag_protected"
  )
}
