import { useQuery } from '@tanstack/react-query'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { isProblem } from '../../ui/problem.ts'
import { ButtonLink } from '../button-link.tsx'
import { useShop } from '../shop.ts'
import { MenuEditor } from './menu-editor.tsx'
import { menuQuery } from './queries.ts'
import { words } from './words.ts'

const said = words.menu

export const MenuPage = () => {
  const shop = useShop()
  const { data, error, refetch } = useQuery({ ...menuQuery(shop), refetchOnWindowFocus: false })
  return (
    <Page title={said.title}>
      {data ? (
        <MenuEditor key={`${shop.id} ${data.appid}`} shop={shop} menu={data} />
      ) : (
        <Card>
          {isProblem(error, 'wechat-account-missing') ? (
            <Empty
              title={said.needed}
              text={said.neededText}
              action={
                <ButtonLink isPrimary to="/$shopId/settings/wechat" params={{ shopId: shop.id }}>
                  {said.toAccount}
                </ButtonLink>
              }
            />
          ) : error ? (
            <ProblemScreen error={error} retry={() => void refetch()} />
          ) : (
            <Bone height="30em" />
          )}
        </Card>
      )}
    </Page>
  )
}
