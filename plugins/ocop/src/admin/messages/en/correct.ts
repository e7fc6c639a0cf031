import type { Messages } from "../vi"

export const correct: Messages["correct"] = {
  open: "Correct",
  title: "Correct what was copied wrong",
  intro:
    "Only to match the paper. A new result (upgrade, renewal, revocation) takes a new decision and is not entered here.",
  document: "The paper that says what is right",
  documentHint: "For example: the original of decision 4261/QĐ-UBND, annex 1.",
  reason: "Reason",
  scoreHint: "0 to 100, with a comma or a point. Empty when the paper says none.",
  scoreWrong: "The score is a number from 0 to 100.",
  nothingChanged: "Nothing differs from the register yet.",
  willChange: "Will change",
  starsEffect: "The new star shows as soon as this is saved.",
  submit: "Save the correction",
  cancel: "Back",
  done: "Corrected.",
  required: "Please fill this in.",
}
