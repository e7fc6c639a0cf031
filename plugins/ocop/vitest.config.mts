import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          // Pure code only: nothing here needs a database, and files that share nothing can share a process.
          name: "unit",
          include: ["unit-tests/**/*.spec.ts"],
          isolate: false,
          // Spreadsheets are read in a process of its own: it starts from a TypeScript file and inherits this.
          execArgv: ["--require=@swc-node/register"],
        },
      },
      {
        test: {
          // What the database promises, module by module. Needs the throw-away PostgreSQL of DB_PORT (`npm test`).
          name: "modules",
          // Medusa's runner calls the global describe, beforeEach …
          globals: true,
          pool: "forks",
          // A module leaves nothing behind, and loading MikroORM once is enough.
          isolate: false,
          fileParallelism: false,
          include: ["integration-tests/**/*.spec.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          env: {
            NODE_ENV: "test",
            // Any other word for it and the runner insists on TLS.
            DB_HOST: process.env.DB_HOST ?? "localhost",
          },
        },
      },
    ],
  },
})
