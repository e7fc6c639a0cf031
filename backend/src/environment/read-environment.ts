import { randomBytes } from "node:crypto"
import path from "node:path"
import * as z from "zod"
import { originProblems } from "./origin-problems"
import { secretProblems } from "./secret-problems"
import { sessionCookie } from "./session-cookie"
import { TRANSFER_ENVIRONMENT, transferProblems, transferSettings } from "./transfer-settings"
import { stripeOptions, stripeProblems } from "./stripe"

const PRODUCTION = ["production", "prod"]
const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "CHECKOUT_LINK_SECRET", "VISITOR_SECRET"] as const

/** Whose pages may call with a log-in. */
const ORIGINS = ["STORE_CORS", "ADMIN_CORS", "AUTH_CORS"] as const
/** What has a default for one machine, and in production none. */
const ADDRESSES = ["BACKEND_URL", ...ORIGINS] as const

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
  WORKER_MODE: z
    .enum(
      ["shared", "server", "worker"],
      "what this process does: answer requests (server), jobs and events (worker), or both (shared)"
    )
    .default("shared"),
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
  OCOP_DEMO: z
    .enum(["true", "false"], "whether this is the demonstration: true or false")
    .default("false")
    .transform((flag) => flag === "true"),
})

/** Every name that the backend reads; `.env.example` tells them all. */
export const ENVIRONMENT_NAMES = Object.keys(Environment.shape)

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
  const given = withoutBlanks(source)
  const { env, wrong } = parse(given)
  const production = PRODUCTION.includes(env.NODE_ENV)
  const others = [
    ...searchProblems(env),
    ...roleProblems(env),
    ...transferProblems(env),
    ...stripeProblems(env, production),
    ...productionProblems(env, given),
  ].filter((problem) => !wrong.has(problem.split(":")[0]!))
  const problems = [...wrong.values(), ...others]
  if (problems.length) {
    throw new Error(`The environment is not right:\n  ${problems.join("\n  ")}`)
  }
  const dataDir = path.resolve(env.DATA_DIR)
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
    workerMode: env.WORKER_MODE,
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

/** Compose files and charts write names that they have no value for as empty. */
function withoutBlanks(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
}

/** What is right, and of the rest which name is wrong and why; so one wrong port hides no missing secret. */
function parse(given: NodeJS.ProcessEnv) {
  const parsed = Environment.safeParse(given)
  if (parsed.success) return { env: parsed.data, wrong: new Map<string, string>() }
  const wrong = new Map(
    parsed.error.issues.map(({ path, message }) => [
      String(path[0]),
      `${path.join(".")}: ${message}`,
    ])
  )
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)))
  return { env: Environment.parse(right), wrong }
}

const madeUpSecret = (): string => randomBytes(32).toString("hex")

function searchProblems(env: z.infer<typeof Environment>): string[] {
  return env.MEILISEARCH_HOST && !env.MEILISEARCH_API_KEY
    ? ["MEILISEARCH_API_KEY: missing, and MEILISEARCH_HOST needs it"]
    : []
}

/** A server hands its events and jobs to workers, and Redis is how. */
function roleProblems(env: z.infer<typeof Environment>): string[] {
  return env.WORKER_MODE !== "shared" && !env.REDIS_URL
    ? [`REDIS_URL: missing, and WORKER_MODE=${env.WORKER_MODE} needs it`]
    : []
}

/** What a shop that takes money can't do without. A build needs none of it. */
function productionProblems(env: z.infer<typeof Environment>, given: NodeJS.ProcessEnv): string[] {
  if (!PRODUCTION.includes(env.NODE_ENV) || process.argv.includes("build")) {
    return []
  }
  const required = ["DATABASE_URL", ...SECRETS, ...ADDRESSES] as const
  const problems = required.filter((name) => !given[name]).map((name) => `${name}: missing`)
  problems.push(...secretProblems(SECRETS.map((name) => [name, env[name]])))
  problems.push(...ORIGINS.flatMap((name) => originProblems(name, env[name])))
  if (env.OCOP_CLOCK) problems.push("OCOP_CLOCK: the clock may not be moved in production")
  if (env.OCOP_DEMO) problems.push("OCOP_DEMO: production is not the demonstration")
  return problems
}
