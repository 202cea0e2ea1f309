import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Card } from '../../ui/card.tsx'
import { mayBeAt, pathOf } from '../frame/places.ts'
import { steps } from '../setup/steps.ts'
import { words as setup } from '../setup/words.ts'
import type { Shop } from '../shop.ts'
import type { Review, Round } from './queries.ts'
import styles from './review.module.css'
import { words } from './words.ts'

interface Props {
  shop: Shop
  missing: Review['missing']
  /** What the last round was rejected for; each stands beside the thing it is about. */
  reasons: Round['reasons']
}

/** What stands between the shop and a review, each with the way to where it is done, for who may go there. */
export const Precheck = ({ shop, missing, reasons }: Props) => {
  const open = new Set<string>(missing)
  const state =
    open.size > 0
      ? words.missing(open.size)
      : reasons.length > 0
        ? words.remarks(reasons.length)
        : words.allDone
  return (
    <Card title={words.precheck} extra={<span className={styles.soft}>{state}</span>}>
      <ul className={styles.checks}>
        {steps
          .filter(({ step }) => step !== 'review')
          .map(({ step, to }) => {
            const said = reasons.filter(({ place }) => place === step)
            return (
              <li key={step} className={styles.check}>
                {open.has(step) || said.length > 0 ? (
                  <ExclamationCircleFilled className={styles.open} aria-label={setup.open} />
                ) : (
                  <CheckCircleFilled className={styles.done} aria-label={setup.finished} />
                )}
                <span className={styles.text}>
                  <strong>{setup.steps[step].name}</strong>
                  {open.has(step) && <span className={styles.soft}>{setup.steps[step].text}</span>}
                  {said.map(({ text }) => (
                    <span key={text} className={styles.reason}>
                      {text}
                    </span>
                  ))}
                </span>
                {to && mayBeAt(shop.permissions, pathOf(to)) && (open.has(step) || said.length > 0) && (
                  <Link to={to} params={{ shopId: shop.id }}>
                    {open.has(step) ? words.go : words.goAgain}
                  </Link>
                )}
              </li>
            )
          })}
      </ul>
    </Card>
  )
}
