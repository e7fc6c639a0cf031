import type { Messages } from "../vi"

export const failure: Messages["failure"] = {
  unreachable: "The server could not be reached. Check your connection and try again.",
  signedOut: "You have been signed out. Please sign in again.",
  unexpected: "Something unexpected went wrong and nothing was done. Try again in a few minutes.",
  tooLarge: "The file is too large.",
  tryAgain: "Try again",
  notFound: "There is nothing here. The address may be wrong.",
}
