import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { fullTime } from '../../ui/format.ts'
import { StateTag } from '../../ui/state-tag.tsx'
import { Facts } from './facts.tsx'
import type { TenantDetail } from './queries.ts'
import { words } from './words.ts'

/** How healthy the shop's tie to its Official Account is. */
export const Authorization = ({ wechat }: Pick<TenantDetail, 'wechat'>) => (
  <Card title={words.wechat}>
    {wechat ? <Facts rows={rowsOf(wechat)} /> : <Empty title={words.noWechat} />}
  </Card>
)

type Wechat = NonNullable<TenantDetail['wechat']>

const rowsOf = (wechat: Wechat) =>
  [
    [words.account, wechat.name ? `${wechat.name}（${wechat.appid}）` : wechat.appid],
    [words.health.label, <Health key="health" {...wechat} />],
    [
      words.kind,
      `${wechat.isService ? words.service : words.notService} · ${wechat.isVerified ? words.verified : words.notVerified}`,
    ],
    [words.permissionSets, words.permissionCount(wechat.permissionSets.length)],
    [words.authorizedAt, fullTime(wechat.authorizedAt)],
  ] as const

const Health = ({ state, hasKey }: Pick<Wechat, 'state' | 'hasKey'>) => {
  if (state === 'unauthorized') return <StateTag tone="off">{words.health.unauthorized}</StateTag>
  if (!hasKey) return <StateTag tone="active">{words.health.keyLost}</StateTag>
  return <StateTag tone="done">{words.health.authorized}</StateTag>
}
