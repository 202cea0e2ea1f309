import { Alert, Button } from 'antd'
import { Card } from '../../ui/card.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import formStyles from '../products/form/form.module.css'
import type { CheckedStep, useCheckAccount } from './queries.ts'
import styles from './payment-settings.module.css'
import { words } from './words.ts'

interface Props {
  check: ReturnType<typeof useCheckAccount>
  isSaved: boolean
  hasChanges: boolean
}
const said = words.check
const tones = { passed: 'done', failed: 'active', unproven: 'waiting', skipped: 'off' } as const

/** Tries the stored account at WeChat Pay and says of each step how it went. */
export const CheckCard = ({ check, isSaved, hasChanges }: Props) => (
  <Card title={said.title}>
    <p className={formStyles.lead}>{said.lead}</p>
    {check.data && <Outcome steps={check.data.steps} />}
    {check.error && (
      <Alert type="error" showIcon role="alert" title={sentenceFrom(check.error, words.failures)} />
    )}
    <div className={styles.run}>
      <Button disabled={!isSaved} loading={check.isPending} onClick={() => check.mutate()}>
        {check.data ? said.again : said.run}
      </Button>
      {!isSaved ? <span>{said.first}</span> : hasChanges && <span>{said.unsaved}</span>}
    </div>
  </Card>
)

const Outcome = ({ steps }: { steps: readonly CheckedStep[] }) => {
  const isWrong = steps.some(({ result }) => result === 'failed')
  return (
    <div role="status">
      <Alert type={isWrong ? 'error' : 'success'} showIcon title={isWrong ? said.wrong : said.allRight} />
      <ol className={styles.steps}>
        {steps.map((one) => (
          <li key={one.step}>
            <div className={styles.step}>
              <strong>{said.steps[one.step]}</strong>
              <StateTag tone={tones[one.result]}>{said.results[one.result]}</StateTag>
            </div>
            {notesOf(one).map((note) => (
              <p key={note}>{note}</p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  )
}

const notesOf = ({ step, result, code, said: sentence, requestId }: CheckedStep): string[] => {
  if (result === 'unproven') return [said.unproven]
  if (result !== 'failed' || !code) return []
  const advice: Readonly<Record<string, string>> = said.advice[step]
  return [
    advice[code] ?? advice['*'] ?? '',
    ...(sentence ? [said.said(code, sentence)] : []),
    ...(requestId ? [said.requestId(requestId)] : []),
  ]
}
