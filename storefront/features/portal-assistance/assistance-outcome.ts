/** What came of the form. */
export type AssistanceOutcome =
  { done: "agreed" | "withdrawn" } | { done: null; typed: string; wrong: true }
