import {
  CertificateImportResponse,
  ImportSheetResponse,
  type CertificateImport,
  type ChooseImportBody,
  type MapImportBody,
} from "@ocop/contract"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { ask, tell } from "../http/ask"
import { Failure } from "../http/failure"

const STALE = "ocop.import_preview_stale"
/** Answers that one request may hold. */
const CHOICES = 1000

const path = (id: string) => `/admin/certificate-imports/${encodeURIComponent(id)}`
const key = (id: string) => ["ocop", "import", id]

/** One import; asked for again while it is being written, also when it seems to have stopped: a job goes on. */
export function useImport(id: string) {
  return useQuery({
    queryKey: key(id),
    queryFn: async ({ signal }): Promise<CertificateImport> =>
      (await ask(path(id), CertificateImportResponse, { signal })).import,
    refetchInterval: ({ state: { data } }) =>
      data?.status === "applying" ? (data.interrupted ? 3000 : 1000) : false,
  })
}

/** What the sheet says when it is read from another row, or another sheet. Nothing is kept of it. */
export function useReread(id: string) {
  return useMutation({
    mutationFn: async ({ sheet, header_row }: { sheet: number; header_row: number | null }) => {
      const search = new URLSearchParams({ sheet: String(sheet) })
      if (header_row !== null) search.set("header_row", String(header_row))
      return ask(`${path(id)}/sheet?${search}`, ImportSheetResponse)
    },
  })
}

/**
 * A step of an import. Its rows are read again afterwards, and all of it when it was refused as stale.
 *
 * @param onDone is called even when what asked for the step has left the page with it
 */
function useStep<Body>(
  id: string,
  step: (body: Body) => Promise<CertificateImport>,
  onDone?: () => void
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: (list) => {
      onDone?.()
      queries.setQueryData(key(id), list)
      return queries.invalidateQueries({ queryKey: ["ocop", "import-rows", id] })
    },
    onError: (error) =>
      error instanceof Failure && error.code === STALE
        ? queries.invalidateQueries({ queryKey: ["ocop"] })
        : undefined,
  })
}

async function post(id: string, action: string, body: object): Promise<CertificateImport> {
  return (await tell(`${path(id)}/${action}`, CertificateImportResponse, body)).import
}

export const useMapImport = (id: string, onDone: () => void) =>
  useStep(id, (body: MapImportBody) => post(id, "mapping", body), onDone)

/** Saves answers, as many as there are. */
export const useChoose = (id: string, onDone?: () => void) =>
  useStep(
    id,
    async (choices: ChooseImportBody["choices"]) => {
      let list = await post(id, "choices", { choices: choices.slice(0, CHOICES) })
      for (let from = CHOICES; from < choices.length; from += CHOICES) {
        list = await post(id, "choices", { choices: choices.slice(from, from + CHOICES) })
      }
      return list
    },
    onDone
  )

export const useConfirmImport = (id: string) =>
  useStep(id, (digest: string) => post(id, "confirm", { digest }))

export const useUndoImport = (id: string, onDone: () => void) =>
  useStep(id, (reason: string) => post(id, "undo", { reason }), onDone)

export const reportHref = (id: string, format: "xlsx" | "csv") =>
  `${path(id)}/report?format=${format}`
