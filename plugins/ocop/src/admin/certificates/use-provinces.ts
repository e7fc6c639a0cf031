import { ProvincesResponse } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"
import type { Option } from "../ui/choose"

/** Today's provinces by name; none while they load, which leaves a filter without choices. */
export function useProvinces(): readonly Option[] {
  const { data } = useQuery({
    queryKey: ["ocop", "provinces"],
    queryFn: ({ signal }) => ask("/admin/provinces", ProvincesResponse, { signal }),
    staleTime: Infinity,
  })
  return (data?.provinces ?? [])
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, "vi"))
}

/** Provinces that were merged into others in July 2025, by their names. */
export function useFormerProvinces(): readonly Option[] {
  const { data } = useQuery({
    queryKey: ["ocop", "provinces"],
    queryFn: ({ signal }) => ask("/admin/provinces", ProvincesResponse, { signal }),
    staleTime: Infinity,
  })
  return (data?.provinces ?? [])
    .flatMap(({ name, former }) => former.filter((unit) => unit.name !== name))
    .map(({ name }) => ({ value: name, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, "vi"))
}
