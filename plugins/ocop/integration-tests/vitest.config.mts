import { defineConfig } from "vitest/config"

/** What the database promises, module by module. Needs the throw-away PostgreSQL of DB_PORT (`npm test`). */
export default defineConfig({
  test: {
    name: "modules",
    // Medusa's runner calls the global describe, beforeEach …
    globals: true,
    pool: "forks",
    // A module leaves nothing behind, and loading MikroORM once is enough.
    isolate: false,
    fileParallelism: false,
    include: ["*.spec.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: {
      NODE_ENV: "test",
      // Any other word for it and the runner insists on TLS.
      DB_HOST: process.env.DB_HOST ?? "localhost",
    },
  },
})
