/** Seeds of this run's lives: CHAOS_RUNS of them from CHAOS_SEED on. A failing one is run alone by naming it. */
export const SEEDS = Array.from(
  { length: Number(process.env.CHAOS_RUNS ?? "12") },
  (_, index) => Number(process.env.CHAOS_SEED ?? "1") + index
)

/** Runs are slow on a busy machine; none hangs. */
export const CHAOS_TIMEOUT_MS = 60_000 + SEEDS.length * 30_000

/** Has a failure say which life it was. */
export async function asLife<T extends object>(
  seed: number,
  script: readonly T[],
  run: () => Promise<void>
): Promise<void> {
  try {
    await run()
  } catch (error) {
    const told = script.map((moment) => JSON.stringify(moment)).join("\n")
    throw new Error(`Life ${seed} (CHAOS_SEED=${seed} CHAOS_RUNS=1):\n${told}`, { cause: error })
  }
}
