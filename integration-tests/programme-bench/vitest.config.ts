import { defineConfig } from "vitest/config"
import tests from "../vitest.config"

const market = tests.test?.projects?.find(
  (project) => typeof project === "object" && "test" in project && project.test?.name === "market"
)
const { env, setupFiles } = typeof market === "object" && "test" in market ? market.test! : {}

/** `npm run bench:programme` at the root: how long the programme's dashboard takes over a whole country's register. */
export default defineConfig({
  test: {
    name: "bench",
    globals: true,
    pool: "forks",
    fileParallelism: false,
    include: ["programme-bench/*.bench.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env,
    setupFiles,
  },
})
