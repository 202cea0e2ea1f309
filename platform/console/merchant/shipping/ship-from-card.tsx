import { Button, Input } from 'antd'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { useEdits } from '../../ui/edits.ts'
import { Empty } from '../../ui/empty.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { fieldErrors } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { useUnsaved } from '../../ui/unsaved.ts'
import { Field } from '../products/form/field.tsx'
import formStyles from '../products/form/form.module.css'
import { type ShipFrom, useSaveShipFrom } from './deeds.ts'
import { RegionFields } from './region-fields.tsx'
import type { PartProps } from './part.ts'
import styles from './shipping.module.css'
import { words } from './words.ts'

const said = words.from

export const ShipFromCard = ({ shop, shipping, mayEdit }: PartProps) => {
  const say = useSay()
  const save = useSaveShipFrom(shop)
  const stored = asShipFrom(shipping.shipFrom)
  const { shown: typed, hasChanges, ...edits } = useEdits(stored)
  useUnsaved(said.title, hasChanges)
  const [refused, setRefused] = useState<Issues>({})
  const [isTried, setTried] = useState(false)
  const issues = { ...(isTried ? issuesOf(typed) : {}), ...refused }
  const change = (next: Partial<ShipFrom>) => {
    edits.change(next)
    setRefused({})
  }

  const submit = () => {
    setTried(true)
    if (Object.keys(issuesOf(typed)).length > 0) return
    save.mutate(typed, {
      onSuccess: () => {
        edits.saved(typed)
        say.done(said.saved)
      },
      onError: (error) => {
        const fields = fieldErrors(error).filter(({ field }) => field in said.wrong)
        setRefused(
          Object.fromEntries(fields.map(({ field }) => [field, said.wrong[field as keyof ShipFrom]])),
        )
        if (fields.length === 0) say.warning(sentenceFrom(error, words.failures))
      },
    })
  }
  const line = (id: 'name' | 'phone' | 'detail', most: number, help?: string) => (
    <Field id={`from-${id}`} label={said[id]} help={help} problem={issues[id]}>
      <Input
        id={`from-${id}`}
        className={formStyles.wide ?? ''}
        value={typed[id]}
        maxLength={most}
        {...(issues[id] && { status: 'error' })}
        onChange={({ target }) => change({ [id]: target.value })}
      />
    </Field>
  )

  return (
    <Card title={said.title}>
      <p className={styles.lead}>{said.lead}</p>
      {mayEdit ? (
        <>
          {line('name', 30, said.nameHelp)}
          {line('phone', 20)}
          <Field id="from-province" label={said.region} problem={issues.regionCode}>
            <RegionFields
              shop={shop}
              code={typed.regionCode}
              isWrong={issues.regionCode !== undefined}
              choose={(regionCode) => change({ regionCode })}
            />
          </Field>
          {line('detail', 100, said.detailHelp)}
          <Button
            className={styles.save ?? ''}
            type="primary"
            disabled={!hasChanges}
            loading={save.isPending}
            onClick={submit}
          >
            {words.save}
          </Button>
        </>
      ) : stored.detail ? (
        <p>
          {[stored.name, stored.phone, placeOf(shipping.shipFrom), stored.detail].filter(Boolean).join(' ')}
        </p>
      ) : (
        <Empty title={said.none} />
      )}
    </Card>
  )
}

type Issues = Partial<Record<keyof ShipFrom, string>>

const asShipFrom = ({
  name = '',
  phone = '',
  regionCode = '',
  detail = '',
}: Record<string, string>): ShipFrom => ({
  name,
  phone,
  regionCode,
  detail,
})

const placeOf = ({ province = '', city = '', district = '' }: Record<string, string>) =>
  [...new Set([province, city, district])].join(' ')

const issuesOf = ({ name, phone, regionCode, detail }: ShipFrom): Issues => ({
  ...(name.trim() === '' && { name: said.wrong.name }),
  ...(!/^[\d+() -]{5,20}$/.test(phone.trim()) && { phone: said.wrong.phone }),
  ...(!/^\d{6}$/.test(regionCode) && { regionCode: said.wrong.regionCode }),
  ...(detail.trim() === '' && { detail: said.wrong.detail }),
})
