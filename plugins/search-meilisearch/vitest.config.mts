import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          // Pure code only: what an engine answers is asked in integration-tests/search.
          name: "unit",
          include: ["unit-tests/**/*.spec.ts"],
          isolate: false,
        },
      },
    ],
  },
})
