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
  /** "pending": the database is older than the code of this process. */
  migrations: z.enum(["up-to-date", "pending", "unknown"]),
  /** What several processes share; "not-used" by one alone. */
  redis: z.enum(["up", "down", "not-used"]),
  /** Where pictures and papers are kept. */
  files: z.enum(["up", "down"]),
})
export type Readiness = z.infer<typeof Readiness>
