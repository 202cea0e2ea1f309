import { CheckCircleFilled, RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card } from '../../ui/card.tsx'
import { type Shop, useShop } from '../shop.ts'
import { type Setup, setupQuery } from './queries.ts'
import styles from './setup.module.css'
import { steps } from './steps.ts'
import { words } from './words.ts'

/** What is left to do before the shop opens; gone once everything is done. */
export const SetupCard = () => {
  const shop = useShop()
  const { data } = useQuery(setupQuery(shop))
  if (!data) return null
  const done = steps.filter(({ step }) => data[step]).length
  if (done === steps.length) return null

  return (
    <Card title={words.title} extra={<span className={styles.count}>{words.done(done, steps.length)}</span>}>
      <ol className={styles.steps}>
        {steps.map((one) => (
          <li key={one.step}>
            <Row {...one} shop={shop} isDone={data[one.step]} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

type RowProps = (typeof steps)[number] & { shop: Shop; isDone: Setup['plan'] }

const Row = ({ step, to, shop, isDone }: RowProps) => {
  const { name, text } = words.steps[step]
  const inside = (
    <>
      {isDone ? (
        <CheckCircleFilled className={styles.tick} aria-label={words.finished} />
      ) : (
        <span className={styles.ring} role="img" aria-label={words.open} />
      )}
      <span className={styles.name}>
        <strong>{name}</strong>
        <small>{text}</small>
      </span>
    </>
  )
  return to && !isDone ? (
    <Link to={to} params={{ shopId: shop.id }} className={styles.step}>
      {inside}
      <RightOutlined className={styles.way} />
    </Link>
  ) : (
    <div className={styles.step} data-done={isDone || undefined}>
      {inside}
    </div>
  )
}
