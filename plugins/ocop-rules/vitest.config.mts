import { defineConfig } from "vitest/config"

/** Rules keep no state, so all files share one process: a quarter of the time. */
export default defineConfig({ test: { include: ["src/**/*.spec.ts"], isolate: false } })
