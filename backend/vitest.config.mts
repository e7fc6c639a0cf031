import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    environment: "node",
    include: ["launch/**/*.spec.mjs", "src/**/*.spec.ts"],
    // Files that share nothing can share a process, which takes a third of the time.
    isolate: false,
  },
})
