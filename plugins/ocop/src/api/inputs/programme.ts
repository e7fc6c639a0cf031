import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  ProducerLeadershipBody,
  ProducerLeadershipQuery,
  ProgrammeFileQuery,
  ProgrammeProducersQuery,
  ProgrammeProductsFileQuery,
  ProgrammeProductsQuery,
  ProgrammeQuery,
  ProgrammeTargetBody,
  RemoveProgrammeTargetBody,
} from "@ocop/contract"

const query = (
  matcher: string,
  schema: Parameters<typeof validateAndTransformQuery>[0],
  isList = false
) => ({
  matcher,
  method: "GET" as const,
  middlewares: [validateAndTransformQuery(schema, { isList })],
})
const body = (matcher: string, schema: Parameters<typeof validateAndTransformBody>[0]) => ({
  matcher,
  method: "POST" as const,
  middlewares: [validateAndTransformBody(schema)],
})

/** What the routes of this subject take, parsed at the door. */
export const programmeInputs: MiddlewareRoute[] = [
  query("/admin/programme", ProgrammeQuery),
  query("/admin/programme/products", ProgrammeProductsQuery, true),
  query("/admin/programme/producers", ProgrammeProducersQuery, true),
  query("/admin/programme/file", ProgrammeFileQuery),
  query("/admin/programme/products/file", ProgrammeProductsFileQuery),
  query("/admin/programme/leadership", ProducerLeadershipQuery),
  body("/admin/programme/targets", ProgrammeTargetBody),
  body("/admin/programme/targets/remove", RemoveProgrammeTargetBody),
  body("/admin/programme/leadership", ProducerLeadershipBody),
]
