import { LegalSettingsResponse, type PublishLegalBody } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { useDeed } from "../http/use-deed"

const PATH = "/admin/legal-settings"

export type LegalSetting = LegalSettingsResponse["settings"][number]

export function useLegalSettings() {
  return useQuery({
    queryKey: ["ocop", "legal-settings"],
    queryFn: ({ signal }) => ask(PATH, LegalSettingsResponse, { signal }),
  })
}

/** @param done what is said when it was published */
export const usePublishLegal = (done: string) =>
  useDeed((body: PublishLegalBody) => tell(PATH, LegalSettingsResponse, body), done)
