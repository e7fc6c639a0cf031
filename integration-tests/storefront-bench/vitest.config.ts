import { defineConfig } from "vitest/config"

/** `npm run bench:storefront` at the root: how fast the shop is on a phone, and out of its cache. */
export default defineConfig({
  test: {
    name: "bench",
    globals: true,
    pool: "forks",
    fileParallelism: false,
    include: ["storefront-bench/*.bench.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
})
