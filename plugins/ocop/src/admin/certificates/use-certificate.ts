import { AdminCertificateResponse, SCAN_MAX_BYTES } from "@ocop/contract"
import { useQuery, useQueryClient, useMutation } from "@tanstack/react-query"
import { ask, send, tell, unread } from "../http/ask"
import { Failure } from "../http/failure"

const path = (id: string) => `/admin/certificates/${encodeURIComponent(id)}`

export type CertificateDetail = AdminCertificateResponse["certificate"]

export function useCertificate(id: string) {
  return useQuery({
    queryKey: ["ocop", "certificate", id],
    queryFn: async ({ signal }): Promise<CertificateDetail> =>
      (await ask(path(id), AdminCertificateResponse, { signal })).certificate,
  })
}

/**
 * Sends a change of a certificate; whatever shows certificates is read again after it.
 *
 * @param onDone is called even when what asked for the change has left the page with it
 */
function useChange<Body>(change: (body: Body) => Promise<unknown>, onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      onDone()
      return queries.invalidateQueries({ queryKey: ["ocop"] })
    },
  })
}

export const useRevoke = (id: string, onDone: () => void) =>
  useChange((body: object) => tell(`${path(id)}/revoke`, unread, body), onDone)

export const useCorrect = (id: string, onDone: () => void) =>
  useChange((body: object) => tell(`${path(id)}/correct`, unread, body), onDone)

export const useAddScan = (id: string, onDone: () => void) =>
  useChange((file: File) => {
    // It would be refused after the upload all the same.
    if (file.size > SCAN_MAX_BYTES) return Promise.reject(new Failure(413, "ocop.scan_too_large"))
    return send(`${path(id)}/scans`, unread, file)
  }, onDone)

/** Where a scan is read; the browser shows or saves it. */
export const scanHref = (id: string, scanId: string) =>
  `${path(id)}/scans/${encodeURIComponent(scanId)}`
