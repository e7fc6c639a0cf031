/** How good an engine's answers to some queries are. */
export interface Quality {
  readonly queries: number
  /** The part of queries whose first hit is a right answer. */
  readonly firstRight: number
  /** The part of queries with a right answer among the first five hits. */
  readonly fiveRight: number
  /** Mean of one divided by the place of the first right answer; 0 where the first ten hits have none. */
  readonly reciprocalRank: number
  /** Queries that found nothing at all. */
  readonly withoutHit: number
}

export interface Judgement {
  /** The place of the first right answer among the first ten hits, from 1; null when there is none. */
  readonly place: number | null
  readonly hits: number
}

export function quality(judgements: readonly Judgement[]): Quality {
  const queries = judgements.length
  const part = (is: (judgement: Judgement) => boolean) =>
    queries ? judgements.filter(is).length / queries : 0
  const reciprocals = judgements.map(({ place }) => (place === null ? 0 : 1 / place))
  return {
    queries,
    firstRight: part(({ place }) => place === 1),
    fiveRight: part(({ place }) => place !== null && place <= 5),
    reciprocalRank: queries ? reciprocals.reduce((sum, each) => sum + each, 0) / queries : 0,
    withoutHit: judgements.filter(({ hits }) => hits === 0).length,
  }
}

/** What has to hold on the provider that everybody has. */
const LEAST = { firstRight: 0.95, fiveRight: 0.98 }

/** What is too little, in words; empty when it is good enough. */
export function shortcomings({ firstRight, fiveRight, withoutHit }: Quality): string[] {
  return [
    firstRight < LEAST.firstRight && `success@1 ${firstRight.toFixed(3)} < ${LEAST.firstRight}`,
    fiveRight < LEAST.fiveRight && `success@5 ${fiveRight.toFixed(3)} < ${LEAST.fiveRight}`,
    withoutHit > 0 && `${withoutHit} queries without a hit`,
  ].filter((each) => each !== false)
}
