import * as z from "zod"

/** Answer of `GET /health/ready`: 200 when this process can serve, 503 when it cannot. */
export const Readiness = z.object({
  ready: z.boolean(),
  database: z.enum(["up", "down"]),
  search: z.enum([
    "up",
    /** Meilisearch is away or behind, and PostgreSQL answers: shoppers see no difference but in typos. */
    "standing-in",
    "down",
  ]),
})
export type Readiness = z.infer<typeof Readiness>
