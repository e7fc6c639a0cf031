import { ProvincesResponse } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"
import type { Option } from "../ui/choose"

/**
 * Provinces of today and of before July 2025 by name; those of before have "f" before their code. None while they
 * load, which leaves a list without choices.
 *
 * @param former names one of before
 */
export function usePlaces(former: (name: string) => string): readonly Option[] {
  const { data } = useQuery({
    queryKey: ["ocop", "provinces"],
    queryFn: ({ signal }) => ask("/admin/provinces", ProvincesResponse, { signal }),
    staleTime: Infinity,
  })
  return (data?.provinces ?? [])
    .flatMap(({ code, name, former: parts }) => [
      { value: code, label: name },
      ...parts.map((part) => ({ value: `f${part.code}`, label: former(part.name) })),
    ])
    .sort((a, b) => a.label.localeCompare(b.label, "vi"))
}
