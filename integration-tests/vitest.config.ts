import os from "node:os"
import path from "node:path"
import { defineConfig } from "vitest/config"

const secret = (name: string) => `${name}-of-a-market-that-only-tests-see`

/**
 * Three kinds of test, each with its own setting: `search` asks search providers alone, `market` boots
 * Medusa in the test's own process, `journeys` start the whole market beside it. DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD come from whoever
 * starts this (`npm test`, or the README's line by hand): a PostgreSQL whose databases are worth nothing.
 */
export default defineConfig({
  test: {
    // Medusa keeps singletons and handlers per process, so every spec file gets a process of its own …
    pool: "forks",
    isolate: true,
    // … and two of them at once fight over two cores.
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
          include: ["http/*.spec.ts", "budgets/*.spec.ts"],
          setupFiles: ["./setup.ts"],
          sequence: { groupOrder: 1 },
          env: {
            NODE_ENV: "test",
            // Any other word for it and the runner insists on TLS.
            DB_HOST: process.env.DB_HOST ?? "localhost",
            DATA_DIR: path.join(os.tmpdir(), "ocop-integration-tests"),
            JWT_SECRET: secret("jwt"),
            COOKIE_SECRET: secret("cookie"),
            CHECKOUT_LINK_SECRET: secret("checkout-link"),
            LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
            MEDUSA_DISABLE_TELEMETRY: "true",
          },
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          globals: true,
          include: ["journeys/**/*.spec.ts"],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
