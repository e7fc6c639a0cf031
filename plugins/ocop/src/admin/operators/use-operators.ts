import {
  InvitedOperatorResponse,
  OperatorsResponse,
  OwnRoleResponse,
  type InviteOperatorBody,
} from "@ocop/contract"
import type { OperatorRole } from "@ocop/rules"
import { useQuery } from "@tanstack/react-query"
import { ask, tell, unread } from "../http/ask"
import { useDeed } from "../http/use-deed"

const PATH = "/admin/operators"

export function useOperators() {
  return useQuery({
    queryKey: ["ocop", "operators"],
    queryFn: ({ signal }) => ask(PATH, OperatorsResponse, { signal }),
  })
}

/** One's own role. The menu asks it too. */
export function useOwnRole() {
  return useQuery({
    queryKey: ["ocop", "operators", "me"],
    queryFn: ({ signal }) => ask(`${PATH}/me`, OwnRoleResponse, { signal }),
    staleTime: 60_000,
  })
}

/** @param done what is said when it was done; so in the others */
export const useGiveRole = (done: string) =>
  useDeed(
    ({ id, role }: { id: string; role: OperatorRole }) =>
      tell(`${PATH}/${id}/role`, unread, { role }),
    done
  )

export const useRemoveOperator = (done: string) =>
  useDeed((id: string) => tell(`${PATH}/${id}/remove`, unread, {}), done)

export const useInviteOperator = (done: string) =>
  useDeed(
    (body: InviteOperatorBody) => tell(`${PATH}/invitations`, InvitedOperatorResponse, body),
    done
  )

export const useWithdrawInvitation = (done: string) =>
  useDeed((id: string) => tell(`${PATH}/invitations/${id}/withdraw`, unread, {}), done)
