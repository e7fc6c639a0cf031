import { AlertIcon } from "~/ui/icons/alert-icon"
import { problemWords } from "./problem-words"

type LineProblemProps = {
  /** What stands in the way of buying the line as it is. */
  problem: string | null
  /** What a change just now was refused for; read out at once. */
  refusal: string | null
}

/** The sentence at the line it concerns. */
export function LineProblem({ problem, refusal }: LineProblemProps) {
  const code = refusal ?? problem
  if (!code) return null
  return (
    <p
      role={refusal ? "alert" : undefined}
      className="col-span-full flex gap-2 rounded-lg border border-warn bg-warn-soft px-3 py-2 text-warn"
    >
      <AlertIcon className="mt-0.5 size-5" />
      <span className="min-w-0">{problemWords(code)}</span>
    </p>
  )
}
