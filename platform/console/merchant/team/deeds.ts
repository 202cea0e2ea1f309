import { useQueryClient } from '@tanstack/react-query'
import { done, unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { platformApi } from '../api.ts'
import { useShop } from '../shop.ts'
import { type Colleague, type EmployeeRole, teamQuery } from './queries.ts'
import { words } from './words.ts'

export interface NewInvitation {
  phone: string
  name: string
  role: EmployeeRole
}

/** What managers do with a team; the list is asked again after each. */
export const useTeamDeeds = () => {
  const shop = useShop()
  const queries = useQueryClient()
  const say = useSay()
  const { team, invitations } = platformApi.shops[':shopId']
  const refresh = () => queries.invalidateQueries({ queryKey: teamQuery(shop).queryKey })
  const doing = (deed: Promise<unknown>, text: string) =>
    deed.then(() => say.done(text), say.problem).then(refresh)

  return {
    invite: async (json: NewInvitation) => {
      const invited = await unwrap(invitations.$post({ param: { shopId: shop.id }, json }))
      await refresh()
      return invited
    },
    takeBack: (id: string) =>
      doing(done(invitations[':id'].$delete({ param: { shopId: shop.id, id } })), words.takenBack),
    giveRole: (merchantId: string, role: EmployeeRole) =>
      doing(
        done(team[':merchantId'].$patch({ param: { shopId: shop.id, merchantId }, json: { role } })),
        words.roleChanged,
      ),
    askToRemove: ({ id, name }: Colleague) =>
      say.ask({
        title: words.removeTitle(name),
        text: words.removeText,
        deed: words.remove,
        act: () =>
          doing(
            done(team[':merchantId'].$delete({ param: { shopId: shop.id, merchantId: id } })),
            words.removed,
          ),
      }),
  }
}
