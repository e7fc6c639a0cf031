import { defineConfig } from "vitest/config"

/** Pure code only: nothing here needs a database, and files that share nothing can share a process. */
export default defineConfig({ test: { include: ["unit-tests/**/*.spec.ts"], isolate: false } })
