import {
  AdminCampaignPageResponse,
  AdminCampaignPagesResponse,
  CampaignPictureResponse,
  PreviewListingsResponse,
  type AdminCampaignPage,
  type CampaignPageForm,
  type ListingChoiceForm,
} from "@ocop/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, send, tell, unread } from "../http/ask"
import { useDeed } from "../http/use-deed"

/** Pages on a page of the list. */
export const PAGE = 20

const path = (id: string) => `/admin/campaign-pages/${encodeURIComponent(id)}`

export function useCampaignPages(offset: number, limit = PAGE) {
  return useQuery({
    queryKey: ["ocop", "campaign-pages", offset, limit],
    queryFn: ({ signal }) =>
      ask(`/admin/campaign-pages?limit=${limit}&offset=${offset}`, AdminCampaignPagesResponse, {
        signal,
      }),
    placeholderData: keepPreviousData,
  })
}

/** @param id null for a page that is not there yet */
export function useCampaignPage(id: string | null) {
  return useQuery({
    queryKey: ["ocop", "campaign-page", id],
    queryFn: async ({ signal }): Promise<AdminCampaignPage> =>
      (await ask(path(id ?? ""), AdminCampaignPageResponse, { signal })).campaign_page,
    enabled: id !== null,
    // What is being written must not change under the eyes; the answer to saving says when it has.
    refetchOnWindowFocus: false,
  })
}

/** Saves a page, a new one without `page`. */
export const useSavePage = (page: AdminCampaignPage | null, done: string) =>
  useDeed(
    (form: CampaignPageForm) =>
      page
        ? tell(path(page.id), AdminCampaignPageResponse, { version: page.version, form })
        : tell("/admin/campaign-pages", AdminCampaignPageResponse, form),
    done
  )

export const usePageState = (id: string, deed: "publish" | "withdraw", done: string) =>
  useDeed(() => tell(`${path(id)}/${deed}`, AdminCampaignPageResponse, {}), done)

export const useDeletePage = (id: string, done: string) =>
  useDeed(() => ask(path(id), unread, { method: "DELETE" }), done)

export const useUploadPicture = () =>
  useDeed((file: File) => send("/admin/campaign-pictures", CampaignPictureResponse, file))

/** What a choice shows today; asked anew when it changes. */
export function usePreviewListings(choice: ListingChoiceForm, isEmpty: boolean) {
  return useQuery({
    queryKey: ["ocop", "preview-listings", choice],
    queryFn: () =>
      tell("/admin/campaign-pages/preview-listings", PreviewListingsResponse, { choice }),
    placeholderData: keepPreviousData,
    enabled: !isEmpty,
  })
}
