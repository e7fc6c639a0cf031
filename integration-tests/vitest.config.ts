import { defineConfig } from "vitest/config"

const secret = (name: string) => `${name}-of-a-market-that-only-tests-see`

/** Of projects that boot Medusa in the test's process. */
const marketEnv = {
  NODE_ENV: "test",
  // Any other word for it and the runner insists on TLS.
  DB_HOST: process.env.DB_HOST ?? "localhost",
  JWT_SECRET: secret("jwt"),
  COOKIE_SECRET: secret("cookie"),
  VIETQR_BANK_BIN: "970436",
  VIETQR_ACCOUNT: "0071000123456",
  VIETQR_NAME: "CONG TY CHO OCOP",
  SEPAY_WEBHOOK_SECRET: secret("sepay"),
  CHECKOUT_LINK_SECRET: secret("checkout-link"),
  VISITOR_SECRET: secret("visitor"),
  LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
  MEDUSA_DISABLE_TELEMETRY: "true",
}

/**
 * Kinds of test, each with its own setting: `search` asks search providers alone, `market` boots
 * Medusa in the test's own process, `crash` and `races` start more backends beside it, `journeys` start the whole market beside it. DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD come from whoever
 * starts this (`npm test`, or the README's line by hand): a PostgreSQL whose databases are worth nothing.
 */
export default defineConfig({
  test: {
    // Medusa keeps singletons and handlers per process, so every spec file gets a process of its own …
    pool: "forks",
    isolate: true,
    // … and starts of whole markets fight over ports and cores. Only `market` says otherwise below.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Knex says so for each pooled connection when a database is put back to its start.
    onConsoleLog: (log) => !log.startsWith("Connection Error:"),
    projects: [
      {
        extends: true,
        test: {
          name: "search",
          globals: true,
          include: ["{search,search-quality}/**/*.spec.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "market",
          // Medusa's runner calls the global describe, beforeAll, beforeEach …
          globals: true,
          include: ["{http,budgets,invariants}/*.spec.ts"],
          setupFiles: ["./setup.ts"],
          sequence: { groupOrder: 1 },
          // Half of the time a market waits for its database: two fill two cores. Each has a database and,
          // by setup.ts, a data folder of its own.
          fileParallelism: true,
          maxWorkers: 2,
          env: marketEnv,
        },
      },
      ...["crash", "races"].map((name) => ({
        extends: true as const,
        test: {
          name,
          globals: true,
          include: [`${name}/**/*.spec.ts`],
          setupFiles: ["./setup.ts"],
          env: marketEnv,
          sequence: { groupOrder: 2 },
        },
      })),
      {
        extends: true,
        test: {
          name: "journeys",
          globals: true,
          include: ["journeys/**/*.spec.ts"],
          setupFiles: ["./journeys/complaints.setup.ts"],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
