import { defineConfig } from "vitest/config"

/** Nothing here needs a database. The contract of the stand-in for Stripe is generated once, before the tests. */
export default defineConfig({
  test: {
    include: ["unit-tests/**/*.spec.ts"],
    isolate: false,
    globalSetup: "unit-tests/prepare-contract.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
