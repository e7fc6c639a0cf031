import { defineConfig } from "vitest/config"

/** Pure code only: nothing here needs a database. */
export default defineConfig({ test: { include: ["unit-tests/**/*.spec.ts"] } })
