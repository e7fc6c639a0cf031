import type { CommissionRuleView } from "@ocop/contract"
import { groupName } from "../certificates/group-name"
import { useProvinces } from "../certificates/use-provinces"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"

type Named = Pick<
  CommissionRuleView,
  "producer_id" | "producer_name" | "group_code" | "province_code"
>

/** Says for whom a rule is: "HTX Mường Hoa, I. Thực phẩm, Lào Cai". */
export function useRuleName(): (rule: Named) => string {
  const words = useMessages().commission
  const language = useLanguage()
  const provinces = useProvinces()
  return ({ producer_id, producer_name, group_code, province_code }) =>
    [
      producer_id && (producer_name ?? producer_id),
      group_code && groupName(group_code, language),
      province_code &&
        (provinces.find(({ value }) => value === province_code)?.label ?? province_code),
    ]
      .filter(Boolean)
      .join(", ") || words.everyone
}
