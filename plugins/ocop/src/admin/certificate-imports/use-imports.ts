import {
  CertificateImportResponse,
  CertificateImportsResponse,
  IMPORT_MAX_BYTES,
} from "@ocop/contract"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { ask, send } from "../http/ask"
import { Failure } from "../http/failure"

/** Imports on a page. */
export const PAGE = 20

export function useImports(offset: number) {
  return useQuery({
    queryKey: ["ocop", "imports", offset],
    queryFn: ({ signal }) =>
      ask(`/admin/certificate-imports?limit=${PAGE}&offset=${offset}`, CertificateImportsResponse, {
        signal,
      }),
    placeholderData: keepPreviousData,
  })
}

/** Uploads a list; answers with the import that it has become. */
export function useUploadList() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (file: File) => {
      // It would be refused after the upload all the same, which is long over a slow line.
      if (file.size > IMPORT_MAX_BYTES) throw new Failure(413, "ocop.import_file_too_large")
      return (await send("/admin/certificate-imports", CertificateImportResponse, file)).import
    },
    onSuccess: (list) => {
      queries.setQueryData(["ocop", "import", list.id], list)
      return queries.invalidateQueries({ queryKey: ["ocop", "imports"] })
    },
  })
}
