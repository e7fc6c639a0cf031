import { randomBytes } from "node:crypto"
import path from "node:path"
import * as z from "zod"
import { secretProblems } from "./secret-problems"
import { sessionCookie } from "./session-cookie"
import { TRANSFER_ENVIRONMENT, transferProblems, transferSettings } from "./transfer-settings"
import { stripeOptions, stripeProblems } from "./stripe"

const PRODUCTION = ["production", "prod"]
const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "CHECKOUT_LINK_SECRET", "VISITOR_SECRET"] as const

/** Each name with what it is for: the words an operator reads when one is missing or wrong. */
const Environment = z.object({
  NODE_ENV: z.string().default("development"),
  DATABASE_URL: z.string().startsWith("postgres", "address of the PostgreSQL database").optional(),
  PORT: z.coerce.number("port the backend listens on").int().min(1).max(65_535).default(9000),
  BACKEND_URL: z.url("address under which shoppers' browsers reach uploaded files").optional(),
  STORE_CORS: z.string().default("http://localhost:8000"),
  ADMIN_CORS: z.string().default("http://localhost:9000"),
  AUTH_CORS: z.string().default("http://localhost:8000,http://localhost:9000"),
  JWT_SECRET: secret("signs log-ins"),
  COOKIE_SECRET: secret("signs sessions"),
  CHECKOUT_LINK_SECRET: secret("signs the links of guests' orders"),
  VISITOR_SECRET: secret("by which the shop's server says for which visitor it asks"),
  TRUST_PROXY: z
    .enum(["true", "false"], "whether a proxy stands before the backend: true or false")
    .default("false")
    .transform((flag) => flag === "true"),
  DATA_DIR: z.string().default("../.data"),
  MEILISEARCH_HOST: z.url("address of the Meilisearch server, if there is one").optional(),
  MEILISEARCH_API_KEY: z
    .string()
    .min(16, "key with which the backend manages indexes of Meilisearch: at least 16 characters")
    .optional(),
  ...TRANSFER_ENVIRONMENT,
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: "address of the Redis that several backends share" })
    .optional(),
  STRIPE_API_KEY: z
    .string()
    .regex(
      /^(sk|rk)_(test|live)_/,
      "Stripe's secret key: sk_… or rk_…; without it cards are not offered"
    )
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .startsWith("whsec_", "by which Stripe signs what it tells us")
    .optional(),
  STRIPE_API_BASE: z.url("another address than Stripe's, for tests alone").optional(),
  OCOP_CLOCK: z.string("moves the clock, to try expiry out").optional(),
})

function secret(purpose: string) {
  return z.string().min(32, `${purpose}: at least 32 random characters`).optional()
}

/**
 * Reads the environment once. Outside production a missing secret is made up for this process, so that
 * tests, builds and a first look need none.
 *
 * @throws Error that names every wrong or missing variable at once
 */
export function readEnvironment(source: NodeJS.ProcessEnv) {
  const parsed = Environment.safeParse(source)
  const problems = parsed.success
    ? [
        ...searchProblems(parsed.data),
        ...transferProblems(parsed.data),
        ...stripeProblems(parsed.data, PRODUCTION.includes(parsed.data.NODE_ENV)),
        ...productionProblems(parsed.data),
      ]
    : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
  if (!parsed.success || problems.length) {
    throw new Error(`The environment is not right:\n  ${problems.join("\n  ")}`)
  }
  const env = parsed.data
  const dataDir = path.resolve(env.DATA_DIR)
  const production = PRODUCTION.includes(env.NODE_ENV)
  return {
    production,
    databaseUrl: env.DATABASE_URL,
    backendUrl: env.BACKEND_URL ?? `http://localhost:${env.PORT}`,
    storeCors: env.STORE_CORS,
    adminCors: env.ADMIN_CORS,
    authCors: env.AUTH_CORS,
    jwtSecret: env.JWT_SECRET ?? madeUpSecret(),
    cookieSecret: env.COOKIE_SECRET ?? madeUpSecret(),
    sessionCookie: sessionCookie(production),
    checkoutLinkSecret: env.CHECKOUT_LINK_SECRET ?? madeUpSecret(),
    /** Without it the address that asks is the address that counts. */
    visitorSecret: env.VISITOR_SECRET,
    trustProxy: env.TRUST_PROXY,
    clock: env.OCOP_CLOCK,
    /** Without it locks, events and workflows are of this process alone. */
    redisUrl: env.REDIS_URL,
    /** Without it PostgreSQL searches. */
    meilisearch: env.MEILISEARCH_HOST && {
      host: env.MEILISEARCH_HOST,
      api_key: env.MEILISEARCH_API_KEY,
    },
    transfer: transferSettings(env),
    stripe: stripeOptions(env),
    uploadsDir: path.join(dataDir, "uploads"),
    /** Papers that only operators may see; nothing serves this folder. */
    privateFilesDir: path.join(dataDir, "private-files"),
  }
}

const madeUpSecret = (): string => randomBytes(32).toString("hex")

function searchProblems(env: z.infer<typeof Environment>): string[] {
  return env.MEILISEARCH_HOST && !env.MEILISEARCH_API_KEY
    ? ["MEILISEARCH_API_KEY: missing, and MEILISEARCH_HOST needs it"]
    : []
}

/** What a shop that takes money can't do without. A build needs none of it. */
function productionProblems(env: z.infer<typeof Environment>): string[] {
  if (!PRODUCTION.includes(env.NODE_ENV) || process.argv.includes("build")) {
    return []
  }
  const required = ["DATABASE_URL", ...SECRETS] as const
  const problems = required.filter((name) => !env[name]).map((name) => `${name}: missing`)
  problems.push(...secretProblems(SECRETS.map((name) => [name, env[name]])))
  if (env.OCOP_CLOCK) problems.push("OCOP_CLOCK: the clock may not be moved in production")
  return problems
}
