import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { Card } from '../../ui/card.tsx'
import { phone } from '../../ui/format.ts'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { staffApi } from '../api.ts'
import { Facts } from './facts.tsx'
import type { TenantDetail } from './queries.ts'
import { words } from './words.ts'

/** Who works in the shop; whole phone numbers only when asked for, which is written down. */
export const People = ({ tenantId, people }: { tenantId: string } & Pick<TenantDetail, 'people'>) => {
  const say = useSay()
  const reveal = useMutation({
    mutationFn: () => unwrap(staffApi.tenants[':id'].contacts.$post({ param: { id: tenantId } })),
    onError: say.problem,
  })
  const shown = reveal.data?.people ?? people
  return (
    <Card
      title={words.people}
      extra={
        !reveal.data && (
          <Button type="link" size="small" loading={reveal.isPending} onClick={() => reveal.mutate()}>
            {words.reveal}
          </Button>
        )
      }
    >
      <Facts
        rows={shown.map((one) => [`${one.name} · ${words.roles[one.role]}`, phone(one.phone)] as const)}
      />
    </Card>
  )
}
