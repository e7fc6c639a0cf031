import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    // Pure code only: files that share nothing can share a process.
    include: ["unit-tests/**/*.spec.ts"],
    isolate: false,
  },
})
