import { pendingCopies } from "../copies/in-step"
import { feedCopy, type FeedDesk } from "./feed-copy"

/**
 * Feeds every copy until nothing is left, one step each in turn: an index that cannot be fed holds up no
 * other one.
 *
 * @param isAway of an error: no other copy would fare better
 * @returns false when another process is at what is left
 * @throws the first error, when the others have had their turn
 */
export async function feedAll(
  desk: FeedDesk,
  isAway: (error: unknown) => boolean
): Promise<boolean> {
  const failed = new Map<string, unknown>()
  for (;;) {
    const names = (await pendingCopies(desk.knex, desk.form)).filter((name) => !failed.has(name))
    let fed = false
    for (const name of names) {
      try {
        fed = (await feedCopy(desk, name)) || fed
      } catch (error) {
        if (isAway(error)) {
          throw error
        }
        failed.set(name, error)
      }
    }
    if (!fed) {
      for (const error of failed.values()) {
        throw error
      }
      return names.length === 0
    }
  }
}
