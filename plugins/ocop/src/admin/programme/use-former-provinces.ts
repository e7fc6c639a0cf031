import { ProvincesResponse } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"
import type { Option } from "../ui/choose"

/** The former provinces that a province of today took over, itself among them when it stayed; none while they load. */
export function useFormerProvinces(province_code: string | null | undefined): readonly Option[] {
  const { data } = useQuery({
    queryKey: ["ocop", "provinces"],
    queryFn: ({ signal }) => ask("/admin/provinces", ProvincesResponse, { signal }),
    staleTime: Infinity,
  })
  const province = data?.provinces.find(({ code }) => code === province_code)
  return (province?.former ?? []).map(({ code, name }) => ({ value: code, label: name }))
}
