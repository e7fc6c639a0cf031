import { defineConfig } from "vitest/config"

/** `npm run bench:search` at the root: what takes minutes and is printed. The gate itself is in quality.spec.ts. */
export default defineConfig({
  test: {
    name: "bench",
    globals: true,
    pool: "forks",
    fileParallelism: false,
    include: ["search-quality/bench/*.bench.ts"],
    testTimeout: 30 * 60_000,
    hookTimeout: 60_000,
    sequence: { shuffle: false },
  },
})
