import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { useEdits } from '../../ui/edits.ts'
import { ProblemScreen, sentenceFrom } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { useUnsaved } from '../../ui/unsaved.ts'
import { Field } from '../products/form/field.tsx'
import formStyles from '../products/form/form.module.css'
import { settingsQuery } from '../settings-shop/queries.ts'
import type { Shop } from '../shop.ts'
import { useSavePromises } from './deeds.ts'
import type { PartProps } from './part.ts'
import styles from './shipping.module.css'
import { timesIn, withTimes } from './time-promises.ts'
import { words } from './words.ts'

const said = words.times
const hoursOffered = [12, 24, 48, 72, 120]
const daysOffered = ['1-2', '2-4', '3-5', '5-7', '7-10']
const mostPromises = 6

export const TimesCard = ({ shop, mayEdit }: PartProps) => {
  const { data, error, refetch } = useQuery(settingsQuery(shop))
  return (
    <Card title={said.title}>
      <p className={styles.lead}>{said.lead}</p>
      {data ? (
        <Times shop={shop} promises={data.promises} mayEdit={mayEdit} />
      ) : error ? (
        <ProblemScreen error={error} retry={() => void refetch()} />
      ) : (
        <Bone height="8em" />
      )}
    </Card>
  )
}

const Times = ({ shop, promises, mayEdit }: { shop: Shop; promises: string[]; mayEdit: boolean }) => {
  const say = useSay()
  const save = useSavePromises(shop)
  const { shown: times, hasChanges, ...edits } = useEdits(timesIn(promises))
  useUnsaved(said.title, hasChanges)
  const { sendWithinHours, arriveDays } = times
  const days = arriveDays ? `${arriveDays.from}-${arriveDays.to}` : ''
  const next = withTimes(promises, times)

  const submit = () => {
    if (next.length > mostPromises) return say.warning(said.tooMany)
    return save.mutate(next, {
      onSuccess: () => {
        edits.saved(times)
        say.done(said.saved)
      },
      onError: (error) => say.warning(sentenceFrom(error, words.failures)),
    })
  }
  return (
    <>
      <Field id="send-within" label={said.send}>
        <Select
          id="send-within"
          className={formStyles.wide ?? ''}
          disabled={!mayEdit}
          value={sendWithinHours ?? 0}
          options={[
            { value: 0, label: said.none },
            ...numbersWith(hoursOffered, sendWithinHours).map((value) => ({
              value,
              label: said.sendHours(value),
            })),
          ]}
          onChange={(hours: number) => edits.change({ sendWithinHours: hours || null })}
        />
      </Field>
      <Field id="arrive-within" label={said.arrive}>
        <Select
          id="arrive-within"
          className={formStyles.wide ?? ''}
          disabled={!mayEdit}
          value={days}
          options={[
            { value: '', label: said.none },
            ...[...new Set([...daysOffered, ...(days ? [days] : [])])].map((value) => ({
              value,
              label: spanLabel(value),
            })),
          ]}
          onChange={(span: string) => edits.change({ arriveDays: spanOf(span) })}
        />
      </Field>
      {mayEdit && (
        <Button
          className={styles.save ?? ''}
          type="primary"
          disabled={!hasChanges}
          loading={save.isPending}
          onClick={submit}
        >
          {words.save}
        </Button>
      )}
    </>
  )
}

const numbersWith = (offered: readonly number[], stored: number | null) =>
  [...new Set([...offered, ...(stored === null ? [] : [stored])])].toSorted((a, b) => a - b)

const spanOf = (span: string) => {
  const [from, to] = span.split('-').map(Number)
  return from && to ? { from, to } : null
}

const spanLabel = (span: string) => {
  const days = spanOf(span)
  return days ? said.days(days.from, days.to) : said.none
}
