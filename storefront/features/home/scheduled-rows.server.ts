import type { HomeResponse } from "@ocop/contract"
import { campaignPath } from "~/features/campaign/campaign-trail"
import { chosenQueries, pickedInOrder } from "~/features/campaign/chosen-queries.server"
import { NO_ANSWER, storeSearch } from "~/features/search/store-search.server"

/**
 * The goods of the rows that operators have scheduled, in one call to the search. A row whose goods have no
 * certificate in force any more is left out.
 */
export async function scheduledRows(rows: HomeResponse["listings"], most: number) {
  const asked = rows.flatMap(({ id, ...row }) =>
    chosenQueries(row, most).map((query) => ({ ...query, id }))
  )
  const answers = asked.length ? await storeSearch(asked.map(({ query }) => query)) : []
  const answerOf = (rowId: string, kind: "picked" | "by_rule") =>
    answers[asked.findIndex((one) => one.id === rowId && one.kind === kind)] ?? NO_ANSWER
  return rows
    .map(({ id, title, picked_ids, campaign }) => {
      const picked = pickedInOrder(answerOf(id, "picked").hits, picked_ids)
      const byRule = answerOf(id, "by_rule")
      return {
        id,
        title,
        hits: [...picked, ...byRule.hits].slice(0, most),
        total: picked.length + byRule.total,
        more: campaign && campaignPath(campaign.handle),
      }
    })
    .filter(({ hits }) => hits.length > 0)
}
