import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useShop } from '../shop.ts'
import { reviewQuery } from './queries.ts'
import { words } from './words.ts'

/** How the review of the shop stands, for those who look elsewhere. */
export const ReviewNotice = () => {
  const shop = useShop()
  const { data } = useQuery(reviewQuery(shop))
  if (data?.review !== 'submitted' && data?.review !== 'rejected') return null

  const { title, way } = words.notices[data.review]
  const reasons = data.review === 'rejected' ? (data.rounds[0]?.reasons ?? []) : []
  return (
    <Alert
      type={data.review === 'rejected' ? 'warning' : 'info'}
      showIcon
      title={title}
      description={reasons.map(({ text }) => text).join('；') || words.states[data.review].text}
      action={
        <Link to="/$shopId/review" params={{ shopId: shop.id }}>
          {way}
        </Link>
      }
    />
  )
}
