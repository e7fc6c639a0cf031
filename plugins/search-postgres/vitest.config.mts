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
        },
      },
      {
        test: {
          // What the tables promise. Needs the throw-away PostgreSQL of DB_PORT (`npm test`).
          name: "database",
          pool: "forks",
          isolate: false,
          fileParallelism: false,
          include: ["integration-tests/**/*.spec.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
