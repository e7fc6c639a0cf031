import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["src/**/*.spec.ts"],
    // Rules keep no state, so all files share one process: a quarter of the time.
    isolate: false,
    // Properties are tried thousands of times, which a busy machine takes seconds for.
    testTimeout: 30_000,
  },
})
