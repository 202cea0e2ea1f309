import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useRouter } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useEffect, useState } from 'react'
import type { Shop } from '../shop.ts'
import { planName } from '../words.ts'
import { useRefresh } from './deeds.ts'
import { checkoutQuery } from './queries.ts'
import { words } from './words.ts'

/** What became of the purchase that the browser comes back from. */
export const Returned = ({ shop, checkoutId }: { shop: Shop; checkoutId: string }) => {
  const { data, error } = useQuery(checkoutQuery(shop, checkoutId))
  const isLate = useLate(30_000)
  const navigate = useNavigate()
  const router = useRouter()
  const refresh = useRefresh(shop)
  const isCompleted = data?.isCompleted === true

  useEffect(() => {
    // The badge reads the session that the route holds.
    if (isCompleted) void refresh().then(() => router.invalidate())
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the payment has arrived
  }, [isCompleted])

  if (error) return null
  if (!isCompleted)
    return <Alert type="info" showIcon title={isLate ? words.stillConfirming : words.confirming} />
  return (
    <Alert
      type="success"
      showIcon
      closable={{ onClose: () => void navigate({ to: '.', search: {}, replace: true }) }}
      title={words.opened(planName(data.plan))}
      action={
        <Link to="/$shopId" params={{ shopId: shop.id }}>
          {words.goOn}
        </Link>
      }
    />
  )
}

const useLate = (ms: number): boolean => {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return isLate
}
