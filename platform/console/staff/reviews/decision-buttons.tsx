import { Button } from 'antd'
import { useSay } from '../../ui/say.ts'
import { PreviewButton } from '../tenant/preview-button.tsx'
import styles from '../tenants/tenants.module.css'
import { useDecisions } from './deeds.ts'
import type { Review } from './queries.ts'
import { words } from './words.ts'

interface Props {
  review: Review
  reject: () => void
}

/** Looks at the shop, then says yes or no. */
export const DecisionButtons = ({ review: { id, shop }, reject }: Props) => {
  const { approve } = useDecisions()
  const say = useSay()
  const askToApprove = () =>
    say.ask({
      title: words.approveTitle(shop.name),
      text: words.approveText,
      deed: words.approve,
      act: () => approve.mutateAsync(id).catch(() => undefined),
      isHarmless: true,
    })
  return (
    <span className={styles.deeds}>
      <PreviewButton tenantId={shop.id} />
      <Button size="small" type="primary" loading={approve.isPending} onClick={askToApprove}>
        {words.approve}
      </Button>
      <Button size="small" danger onClick={reject}>
        {words.reject}
      </Button>
    </span>
  )
}
