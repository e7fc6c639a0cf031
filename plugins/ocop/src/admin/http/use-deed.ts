import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"

/**
 * Something that is done once. Whatever is shown is read again after it, also when it was refused: then
 * something else had changed.
 *
 * @param done what is said when it was done
 */
export function useDeed<Sent, Answer>(deed: (sent: Sent) => Promise<Answer>, done?: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: deed,
    onSuccess: () => {
      if (done) toast.success(done)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["ocop"] }),
  })
}
